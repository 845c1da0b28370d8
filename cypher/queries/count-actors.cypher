MATCH (actor:Actor)
WHERE actor.degree >= 0
//> conditions
RETURN count(actor) AS total
