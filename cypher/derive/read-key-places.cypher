// Where the keys stand by now: their block, their acronyms, whom they mean, and the blocks of all who mean the same.
UNWIND $keys AS key
MATCH (local:LocalKey {id: key})
RETURN key, local.block AS block, EXISTS { (local)<-[:KNOWS]-() } AS known,
  COLLECT { MATCH (local)-[:ABBREVIATED]->(acronym:Acronym) RETURN acronym.id } AS acronyms,
  COLLECT { MATCH (local)-[:MEANS]->(actor:Actor) RETURN actor.id } AS actors,
  COLLECT { MATCH (local)-[:MEANS]->(:Actor)<-[:MEANS]-(other:LocalKey) WHERE other.block IS NOT NULL RETURN DISTINCT other.block } AS beside
