UNWIND $rows AS row
MATCH (local:LocalKey {id: row.key})
SET local.block = row.block, local.near = row.near, local.sound = row.sound
WITH row, local
CALL (row, local) {
  MATCH (local)-[edge:ABBREVIATED]->(acronym:Acronym)
  WHERE NOT acronym.id IN row.acronyms
  DELETE edge
}
CALL (row, local) {
  UNWIND row.acronyms AS letters
  MERGE (acronym:Acronym {id: letters})
  MERGE (local)-[:ABBREVIATED]->(acronym)
}
