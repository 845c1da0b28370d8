MATCH (actor:Actor {id: $actor})
RETURN
//> actor-columns
  , actor {.wikidata, .cow, .gleditschWard, .openSanctions} AS externalIds,
  COUNT { (actor)-[:PARTICIPATES_IN]->(:Event) } AS eventCount,
  COUNT { (actor)<-[:ACTOR|RECIPIENT]-(:Claim) } AS claimCount,
  COUNT { MATCH (actor)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article) RETURN DISTINCT article } AS articleCount
