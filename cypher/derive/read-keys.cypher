UNWIND $keys AS key
MATCH (local:LocalKey {id: key})
RETURN key, EXISTS { (local)<-[:KNOWS]-() } AS known, COLLECT { MATCH (local)-[:MEANS]->(actor:Actor) RETURN actor.id } AS actors
