// What people may put right, without the texts.
MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
  AND ($collection IS NULL OR EXISTS { (article)-[:IN]->(:Collection {id: $collection}) })
RETURN article {.id, .path, .url, .title, .outlet, .authors, .publishedAt, .language, .licence} AS article
ORDER BY article.id LIMIT $limit
