MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
//> within
WITH article ORDER BY article.id LIMIT $limit
RETURN article.id AS id, properties(article) AS properties, {
  collections: COLLECT { MATCH (article)-[:IN]->(collection) RETURN collection.id },
  publishedBy: COLLECT { MATCH (article)-[edge:PUBLISHED_BY]->(actor) RETURN {key: edge.key, actor: actor.id} },
  nearDuplicateOf: COLLECT { MATCH (article)-[edge:NEAR_DUPLICATE_OF]->(other) RETURN edge {.*, article: other.id} },
  revises: COLLECT { MATCH (article)-[:REVISES]->(earlier) RETURN earlier.id },
  knows: COLLECT { MATCH (article)-[edge:KNOWS]->(local) RETURN edge {.*, key: local.id} }
} AS edges
ORDER BY id
