EXISTS {
  MATCH (actor)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
}
