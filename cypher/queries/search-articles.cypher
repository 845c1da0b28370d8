CALL db.index.fulltext.queryNodes('article_text', $lucene, {limit: $candidates}) YIELD node AS article, score
//> conditions
WITH article, [score, article.id] AS rank
WHERE $after IS NULL OR rank < $after
WITH article, rank
ORDER BY rank DESC
LIMIT $limit
RETURN
//> article-columns
  ,
//> article-standing
  , rank
