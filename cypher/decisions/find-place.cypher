MATCH (place:Place {id: $id})
RETURN place {.id, .name, .precision, .country, .lat, .lon} AS place
