CALL (claim, article) {
  MATCH (claim)-[:SAID_BY]->(actor:Actor)
  RETURN actor
  UNION
  MATCH (article)-[:PUBLISHED_BY]->(actor:Actor)
  RETURN actor
}
WITH event, claim, sentence, article, actor
WHERE NOT actor.id IN $named
