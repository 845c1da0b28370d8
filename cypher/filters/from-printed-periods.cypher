CALL () {
  MATCH (article:Article)
  USING INDEX article:Article(publishedAt)
  WHERE article.publishedAt >= $fromA AND article.publishedAt < $beforeA
  MATCH (article)-[:HAS_SENTENCE]->()<-[:STATED_IN]-(claim:Claim)-[:REPORTS]->(event)
//> claim-conditions
  RETURN DISTINCT event, 1 AS a, 0 AS b
  UNION ALL
  MATCH (article:Article)
  USING INDEX article:Article(publishedAt)
  WHERE article.publishedAt >= $fromB AND article.publishedAt < $beforeB
  MATCH (article)-[:HAS_SENTENCE]->()<-[:STATED_IN]-(claim:Claim)-[:REPORTS]->(event)
//> claim-conditions
  RETURN DISTINCT event, 0 AS a, 1 AS b
}
