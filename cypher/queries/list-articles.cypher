MATCH (article:Article)
WHERE ($after IS NULL OR [coalesce(article.publishedAt, ''), article.id] < $after)
//> conditions
WITH article
ORDER BY coalesce(article.publishedAt, '') DESC, article.id DESC
LIMIT $limit
RETURN
//> article-columns
  ,
//> article-standing
  , [coalesce(article.publishedAt, ''), article.id] AS rank
