CALL db.index.fulltext.queryNodes('sentence_text', $lucene, {limit: $candidates}) YIELD node AS sentence
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
//> conditions
RETURN article.outlet AS outlet, left(article.publishedAt, 7) AS month,
  EXISTS { (sentence)<-[:STATED_IN]-(claim:Claim) } AS coded, count(*) AS count
