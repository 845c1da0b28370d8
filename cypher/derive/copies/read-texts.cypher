UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.text AS text
