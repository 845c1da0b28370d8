MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
WITH article ORDER BY article.id LIMIT $limit
RETURN article.id AS id
