// What the outlet had at the same address before, and what it has had since.
MATCH (one:Article {id: $article})
CALL (one) {
  MATCH (one)-[:REVISES*1..100]->(article:Article)
  RETURN article, 'older' AS version
  UNION
  MATCH (one)<-[:REVISES*1..100]-(article:Article)
  RETURN article, 'newer' AS version
}
WITH article, version
ORDER BY coalesce(article.publishedAt, ''), article.id
RETURN
//> article-columns
  , version
