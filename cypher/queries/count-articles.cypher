MATCH (article:Article)
//> where-conditions
RETURN count(article) AS total
