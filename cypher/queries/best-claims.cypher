UNWIND $hops AS hop
CALL (hop) {
  MATCH (event:Event {id: hop[0]})<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
  WITH claim, sentence, article,
    COUNT { (claim)-[:ACTOR|RECIPIENT]->(named:Actor) WHERE named.id IN hop[1..] } AS named
  ORDER BY named DESC, claim.confidence DESC, coalesce(article.publishedAt, '') DESC, claim.id
  LIMIT 1
  RETURN claim, sentence, article
}
RETURN hop,
//> claim-columns
  ,
//> article-columns
