head(COLLECT {
  MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
  RETURN {
    claimCount: count(DISTINCT claim), articleCount: count(DISTINCT article),
    independentCount: count(DISTINCT coalesce(article.story, article.textHash)),
    outletCount: count(DISTINCT article.outlet)
  }
})
