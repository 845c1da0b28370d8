// A key that nobody has used yet stands for an actor of its own until the deriver knows better.
UNWIND $keys AS key
MERGE (local:LocalKey {id: key})
WITH key, local
CALL (key, local) {
  WITH * WHERE NOT EXISTS { (local)-[:MEANS]->() }
  MERGE (own:Actor {id: key})
  ON CREATE SET own.degree = 0
  MERGE (local)-[:MEANS]->(own)
}
WITH key, local
MATCH (local)-[:MEANS]->(actor:Actor)
RETURN key, min(actor.id) AS actor
