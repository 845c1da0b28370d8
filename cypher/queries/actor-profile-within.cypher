MATCH (actor:Actor {id: $actor})
RETURN
//> actor-columns
  , actor {.wikidata, .cow, .gleditschWard, .openSanctions} AS externalIds,
  COUNT {
    MATCH (actor)<-[:ACTOR|RECIPIENT]-(claim)
    WITH claim LIMIT $most
    MATCH (claim)-[:REPORTS]->(event)
    MATCH (claim)-[:STATED_IN]->()<-[:HAS_SENTENCE]-(article)
//> article-conditions
    RETURN DISTINCT event
  } AS eventCount,
  COUNT {
    MATCH (actor)<-[:ACTOR|RECIPIENT]-(claim)
    WITH claim LIMIT $most
    WHERE claim.coder = $coder
    MATCH (claim)-[:STATED_IN]->()<-[:HAS_SENTENCE]-(article)
//> article-conditions
    RETURN claim
  } AS claimCount,
  COUNT {
    MATCH (actor)<-[:MENTIONS]-(sentence)
    WITH sentence LIMIT $most
    MATCH (sentence)<-[:HAS_SENTENCE]-(article)
//> article-conditions
    RETURN DISTINCT article
  } AS articleCount,
  COUNT { (actor)<-[:ACTOR]-() } + COUNT { (actor)<-[:RECIPIENT]-() } <= $most
    AND COUNT { (actor)<-[:MENTIONS]-() } <= $most AS countsExact
