COUNT {
  MATCH (actor)<-[:ACTOR|RECIPIENT]-(claim:Claim)-[:REPORTS]->(event:Event)
  MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
  RETURN DISTINCT event
}
