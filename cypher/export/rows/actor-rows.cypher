MATCH (actor:Actor)
USING INDEX SEEK actor:Actor(id)
WHERE actor.id > $after
WITH actor ORDER BY actor.id LIMIT $limit
RETURN actor {
  .*,
  keys: [(actor)<-[:MEANS]-(local:LocalKey) | local.id]
} AS actor
ORDER BY actor.id
