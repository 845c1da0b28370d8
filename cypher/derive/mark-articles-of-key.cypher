MATCH (local:LocalKey {id: split($key, '~')[0]})<-[knows:KNOWS]-(article:Article)
WHERE coalesce(knows.as, local.id) = $key AND article.id > $after
WITH DISTINCT article.id AS article ORDER BY article LIMIT $limit
MERGE (mark:Dirty {id: 'article:' + article})
SET mark.references = [article]
RETURN article AS reference
