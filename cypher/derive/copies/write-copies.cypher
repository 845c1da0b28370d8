UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CALL (article) {
  MATCH (article)-[old:NEAR_DUPLICATE_OF]->(:Article)
  DELETE old
}
UNWIND row.copies AS copy
MATCH (other:Article {id: copy.of})
CREATE (article)-[:NEAR_DUPLICATE_OF {similarity: copy.similarity}]->(other)
