MATCH (:LocalKey {id: $key})<-[:KNOWS]-(article:Article)
WHERE article.id > $after
WITH DISTINCT article.id AS article ORDER BY article LIMIT $limit
MERGE (mark:Dirty {id: 'split:' + article})
SET mark.references = [article]
RETURN article AS reference
