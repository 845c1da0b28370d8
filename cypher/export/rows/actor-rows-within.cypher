MATCH (actor:Actor)
USING INDEX SEEK actor:Actor(id)
WHERE actor.id > $after
//> within
WITH actor ORDER BY actor.id LIMIT $limit
RETURN actor {
  .*,
  keys: [(actor)<-[:MEANS]-(local:LocalKey) | local.id],
  degree:
//> actor-degree-within
} AS actor
ORDER BY actor.id
