CALL db.index.fulltext.queryNodes('article_text', $lucene, {limit: $candidates}) YIELD node AS article
WITH article
//> conditions
RETURN article.outlet AS outlet, left(article.publishedAt, 7) AS month,
  EXISTS { (article)-[:HAS_SENTENCE]->()<-[:STATED_IN]-(claim:Claim) } AS coded, count(*) AS count
