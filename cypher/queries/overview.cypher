MATCH (actor:Actor)
WHERE actor.degree > 0
//> conditions
WITH actor
ORDER BY actor.degree DESC, actor.id DESC
LIMIT $limit
RETURN
//> actor-columns
