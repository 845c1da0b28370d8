//> anchor
//> event-conditions
WITH event, [coalesce(event.independentCount, 0), coalesce(event.dateTo, ''), event.id] AS eventRank
WHERE $after IS NULL OR eventRank <= $after[..3]
WITH event, eventRank
ORDER BY eventRank DESC
LIMIT $limit
MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
WITH claim, sentence, article, eventRank + [
  COUNT { (claim)-[:ACTOR|RECIPIENT]->(named:Actor) WHERE named.id IN $actors },
  claim.confidence, coalesce(article.publishedAt, ''), claim.id
] AS rank
WHERE $after IS NULL OR rank < $after
WITH claim, sentence, article, rank
ORDER BY rank DESC
LIMIT $limit
RETURN
//> claim-columns
  ,
//> article-columns
  , rank
