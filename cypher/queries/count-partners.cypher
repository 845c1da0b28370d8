MATCH (actor:Actor {id: $actor})
RETURN COUNT { (actor)-[:LINKED]-() } AS total
