(EXISTS {
  MATCH (actor)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
} OR EXISTS {
  MATCH (actor)<-[:PUBLISHED_BY]-(article:Article)
//> article-conditions
} OR EXISTS {
  MATCH (actor)<-[:ACTOR|RECIPIENT|SAID_BY|SUBJECT|OBJECT]-()-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
})
