UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.superseded = CASE WHEN row.superseded THEN true END
WITH row, article
CALL (article) {
  MATCH (article)-[old:REVISES]->(:Article)
  DELETE old
}
MATCH (earlier:Article {id: row.revises})
CREATE (article)-[:REVISES]->(earlier)
