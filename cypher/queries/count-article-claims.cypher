MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
RETURN count(claim) AS total
