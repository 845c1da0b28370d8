MATCH (sentence:Sentence)
USING INDEX SEEK sentence:Sentence(id)
WHERE sentence.id > $after
//> within
WITH sentence ORDER BY sentence.id LIMIT $limit
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN sentence.id AS id, sentence.id AS sentence, article.outlet AS outlet,
  coalesce(article.superseded, false) OR coalesce(article.retracted, false) AS setAside,
  [(sentence)<-[:STATED_IN]-(claim:Claim) | claim {.id, .coder, .triggerStart, .type, .coded}] AS claims
ORDER BY id
