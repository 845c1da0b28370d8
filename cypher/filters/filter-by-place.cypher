MATCH (event)-[:AT]->(place)
WITH event, place.id AS id, place.name AS name
