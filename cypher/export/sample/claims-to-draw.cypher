MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(id)
WHERE claim.id > $after
//> within
WITH claim ORDER BY claim.id LIMIT $limit
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN claim.id AS id, sentence.id AS sentence, article.outlet AS outlet,
  coalesce(article.superseded, false) OR coalesce(article.retracted, false) AS setAside,
  [claim {.id, .coder, .triggerStart, .type, .coded}] AS claims
ORDER BY id
