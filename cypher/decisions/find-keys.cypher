// A local key, or the id of an actor: then the first key that means it.
UNWIND $keys AS given
OPTIONAL MATCH (actor:Actor {id: given})
WITH given, CASE
  WHEN EXISTS { (:LocalKey {id: given})-[:MEANS]->() } THEN given
  ELSE head(COLLECT { MATCH (local)-[:MEANS]->(actor) RETURN local.id ORDER BY local.id LIMIT 1 })
END AS key
MATCH (:LocalKey {id: key})-[:MEANS]->(actor:Actor)
RETURN given, key, actor.id AS actor, coalesce(actor.name, key) AS name, coalesce(actor.type, 'organization') AS type,
  actor.country AS country, coalesce(actor.sectors, []) AS sectors
