MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
WITH event, article.outlet AS id, article.outlet AS name
