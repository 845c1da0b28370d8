// Where the keys stand by now: their block, their acronyms, whom they mean, and the blocks of all who mean the same.
// Without labels all is reached from the key and no index can be preferred.
UNWIND $keys AS key
MATCH (local:LocalKey {id: key})
RETURN key, local.block AS block, EXISTS { (local)<-[:KNOWS]-() } AS known,
  COLLECT { MATCH (local)-[:ABBREVIATED]->(acronym) RETURN acronym.id } AS acronyms,
  COLLECT { MATCH (local)-[:MEANS]->(actor) RETURN actor.id } AS actors,
  COLLECT { MATCH (local)-[:MEANS]->()<-[:MEANS]-(other) WHERE other.block IS NOT NULL RETURN DISTINCT other.block } AS beside
