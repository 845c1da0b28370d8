MATCH (actor:Actor {id: $actor})
RETURN
//> actor-columns
  , actor {.wikidata, .cow, .gleditschWard, .openSanctions} AS externalIds,
  COUNT { (actor)-[:PARTICIPATES_IN]->() } AS eventCount,
  COUNT { (actor)<-[:ACTOR]-(:Claim {coder: $coder}) } + COUNT { (actor)<-[:RECIPIENT]-(:Claim {coder: $coder}) } AS claimCount,
  COUNT { MATCH (actor)<-[:MENTIONS]-()<-[:HAS_SENTENCE]-(article) RETURN DISTINCT article } AS articleCount
