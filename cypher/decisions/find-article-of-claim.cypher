MATCH (:Claim {id: $claim})-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN article.id AS article
