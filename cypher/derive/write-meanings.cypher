UNWIND $rows AS row
MATCH (local:LocalKey {id: row.key})
OPTIONAL MATCH (local)-[meaning:MEANS]->(:Actor)
DELETE meaning
WITH DISTINCT row, local
MERGE (actor:Actor {id: row.actor})
ON CREATE SET actor.degree = 0
MERGE (local)-[:MEANS]->(actor)
