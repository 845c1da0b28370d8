UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN properties(article) AS article
