MATCH (article:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
//> article-conditions
RETURN count(claim) AS total
