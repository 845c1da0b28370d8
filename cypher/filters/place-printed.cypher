EXISTS {
  MATCH (place)<-[:AT]-(:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
}
