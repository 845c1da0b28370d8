UNWIND $names AS name
CALL (name) {
  MATCH (local:LocalKey {near: name})
  RETURN local LIMIT $most
}
MATCH (local)-[:MEANS]->(actor:Actor)
RETURN name, local.id AS key, actor.id AS actor
