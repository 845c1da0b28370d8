// Those of one story print the same text, or nearly.
MATCH (one:Article {id: $article})
MATCH (article:Article {story: one.story})
WHERE article <> one
WITH article
ORDER BY coalesce(article.publishedAt, ''), article.id
LIMIT $limit
RETURN
//> article-columns
