COUNT {
  MATCH (event)<-[:REPORTS]-(claim)-[:STATED_IN]->()<-[:HAS_SENTENCE]-(article)
//> article-conditions
  RETURN DISTINCT coalesce(article.story, article.textHash)
} >= $minReports
