MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
WITH article ORDER BY article.id LIMIT $limit
RETURN article.id AS id, properties(article) AS properties,
  [(article)-[:IN]->(collection:Collection) | collection {.id, .name, .kind}] AS collections
ORDER BY id
