MATCH (actor:Actor {id: $actor})
RETURN
//> actor-columns
  , actor {.wikidata, .cow, .gleditschWard, .openSanctions} AS externalIds,
  COUNT { (actor)-[:PARTICIPATES_IN]->() } AS eventCount,
  COUNT {
    MATCH (actor)<-[:ACTOR|RECIPIENT]-(claim)
    WITH claim LIMIT $most
    WHERE claim.coder = $coder
    RETURN claim
  } AS claimCount,
  COUNT {
    MATCH (actor)<-[:MENTIONS]-(sentence)
    WITH sentence LIMIT $most
    MATCH (sentence)<-[:HAS_SENTENCE]-(article)
    RETURN DISTINCT article
  } AS articleCount,
  COUNT { (actor)<-[:ACTOR]-() } + COUNT { (actor)<-[:RECIPIENT]-() } <= $most
    AND COUNT { (actor)<-[:MENTIONS]-() } <= $most AS countsExact
