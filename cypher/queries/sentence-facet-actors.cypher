CALL db.index.fulltext.queryNodes('sentence_text', $lucene, {limit: $candidates}) YIELD node AS sentence
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
//> conditions
MATCH (sentence)-[:MENTIONS]->(actor)
WITH actor, count(DISTINCT sentence) AS count
ORDER BY count DESC, actor.id
LIMIT $most
RETURN actor {.id, .name, .type}, count
