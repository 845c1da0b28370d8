MATCH (sentence:Sentence)
USING INDEX SEEK sentence:Sentence(id)
WHERE sentence.id > $after
//> within
WITH sentence ORDER BY sentence.id LIMIT $limit
RETURN sentence.id AS id, properties(sentence) AS properties, {
  article: COLLECT { MATCH (sentence)<-[:HAS_SENTENCE]-(article) RETURN article.id },
  mentions: COLLECT { MATCH (sentence)-[edge:MENTIONS]->(actor) RETURN edge {.*, actor: actor.id} }
} AS edges
ORDER BY id
