MATCH (actor:Actor)
USING INDEX SEEK actor:Actor(id)
WHERE actor.id > $after
WITH actor ORDER BY actor.id LIMIT $limit
RETURN actor.id AS id, properties(actor) AS properties, {
  labels: labels(actor),
  keys: COLLECT { MATCH (actor)<-[:MEANS]-(local) RETURN local.id }
} AS edges
ORDER BY id
