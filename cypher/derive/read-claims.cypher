UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE claim.coder IN $coders
RETURN claim.id AS id, claim.type AS type, claim.check = 'rejected' AS rejected, claim.block AS block,
  claim.dateFrom AS dateFrom, claim.dateTo AS dateTo, coalesce(article.superseded, article.retracted, false) AS setAside,
  coalesce(article.story, article.id) AS story, article.publishedAt AS publishedAt,
  COLLECT { MATCH (claim)-[:ACTOR]->(actor) RETURN DISTINCT actor {.id, .country} } AS actors,
  COLLECT { MATCH (claim)-[:RECIPIENT]->(actor) RETURN DISTINCT actor {.id, .country} } AS recipients
