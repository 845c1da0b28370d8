// By id, web address or path; a file of many articles and a folder stand for all that was read from them.
MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
UNWIND $names AS name
WITH article, name
WHERE article.id = name OR article.url = name OR article.path = name
  OR article.path STARTS WITH name + ':' OR article.path STARTS WITH name + '/'
RETURN article.id AS id, article.id AS article, collect(name) AS names
ORDER BY id LIMIT $limit
