EXISTS {
  MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
}
