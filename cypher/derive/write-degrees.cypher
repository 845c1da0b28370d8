UNWIND $actors AS id
MATCH (actor:Actor {id: id})
SET actor.degree = COUNT { (actor)-[:PARTICIPATES_IN]->() }
