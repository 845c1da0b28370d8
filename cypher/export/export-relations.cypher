MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(id)
WHERE relation.id > $after
//> within
WITH relation ORDER BY relation.id LIMIT $limit
RETURN relation.id AS id, properties(relation) AS properties, {
  subject: COLLECT { MATCH (relation)-[edge:SUBJECT]->(actor) RETURN {key: edge.key, actor: actor.id} },
  object: COLLECT { MATCH (relation)-[edge:OBJECT]->(actor) RETURN {key: edge.key, actor: actor.id} },
  statedIn: COLLECT { MATCH (relation)-[:STATED_IN]->(sentence) RETURN sentence.id }
} AS edges
ORDER BY id
