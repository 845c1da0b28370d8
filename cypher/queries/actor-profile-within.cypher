MATCH (actor:Actor {id: $actor})
RETURN
//> actor-columns
  , actor {.wikidata, .cow, .gleditschWard, .openSanctions} AS externalIds,
//> actor-degree-within
  AS eventCount,
  COUNT {
    MATCH (actor)<-[:ACTOR|RECIPIENT]-(claim:Claim {coder: $coder})-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
  } AS claimCount,
  COUNT {
    MATCH (actor)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
    RETURN DISTINCT article
  } AS articleCount
