MATCH (place:Place)
USING INDEX SEEK place:Place(id)
WHERE place.id > $after
//> within
WITH place ORDER BY place.id LIMIT $limit
RETURN place.id AS id, properties(place) AS properties, {} AS edges
ORDER BY id
