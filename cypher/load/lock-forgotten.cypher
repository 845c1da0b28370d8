// The write is the lock: a load of the same article comes before or after, never in between.
UNWIND $articles AS id
MATCH (article:Article {id: id})
SET article.text = ''
RETURN article.id AS article
