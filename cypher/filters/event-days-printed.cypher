COLLECT {
  MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
  WITH DISTINCT CASE WHEN article.publishedAt =~ '\\d{4}-\\d{2}-\\d{2}.*' THEN left(article.publishedAt, 10) END AS day
  WHERE day IS NOT NULL
  RETURN [day, day] AS days ORDER BY day
}
