CALL db.index.fulltext.queryNodes('article_text', $lucene, {limit: $candidates}) YIELD node AS article
WITH article
//> conditions
MATCH (article)-[:HAS_SENTENCE]->()-[:MENTIONS]->(actor)
WITH actor, count(DISTINCT article) AS count
ORDER BY count DESC, actor.id
LIMIT $most
RETURN actor {.id, .name, .type}, count
