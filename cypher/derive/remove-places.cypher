UNWIND $places AS id
MATCH (place:Place {id: id})
WHERE NOT EXISTS { (place)--() }
DELETE place
