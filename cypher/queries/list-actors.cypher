MATCH (actor:Actor)
WHERE actor.degree >= 0 AND ($after IS NULL OR [actor.degree, actor.id] < $after)
//> conditions
WITH actor
ORDER BY actor.degree DESC, actor.id DESC
LIMIT $limit
RETURN
//> actor-columns
  , [actor.degree, actor.id] AS rank
