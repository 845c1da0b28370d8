EXISTS {
  MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
}
