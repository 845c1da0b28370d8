// Prints that nothing has any more go.
UNWIND $rows AS row
MATCH (print:Print {id: row.print})
WITH row, print,
  COLLECT {
    MATCH (print)<-[:HAS_PRINT]-(article)
    WHERE article.id > row.after
    RETURN article.id ORDER BY article.id LIMIT $limit
  } AS articles,
  COLLECT { MATCH (print)<-[:HAS_PRINT]-(article) RETURN min(article.id) }[0] AS first
SET print.first = first
FOREACH (gone IN CASE WHEN first IS NULL THEN [print] ELSE [] END | DELETE gone)
RETURN row.print AS print, articles
