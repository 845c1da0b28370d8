MATCH (actor:Actor)
SET actor.degree = COUNT { (actor)-[:PARTICIPATES_IN]->(:Event) }
RETURN count(*) AS written
