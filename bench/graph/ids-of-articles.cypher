MATCH (article:Article)
RETURN article.id AS id ORDER BY id
