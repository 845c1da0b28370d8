UNWIND $events AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
RETURN id AS event, claim.id AS claim, sentence.text AS sentence,
  article {.id, .outlet, .title, .publishedAt, .url} AS article
ORDER BY event, article.publishedAt, claim
