MATCH (:LocalKey {id: $key})-[:MEANS]->(actor:Actor)
RETURN COUNT { (actor)-[:PARTICIPATES_IN]->() } AS count
