// What the articles touch is to be derived again without them.
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[knows:KNOWS]->(local:LocalKey)
  UNWIND [local.id, knows.as] AS reference
  WITH reference WHERE reference IS NOT NULL
  RETURN 'key' AS kind, reference
  UNION
  MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim)
  WHERE claim.block IS NOT NULL
  RETURN 'block' AS kind, claim.block AS reference
  UNION
  MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:AT]->(place:Place)
  RETURN 'place' AS kind, place.id AS reference
  UNION
  MATCH (article)-[:HAS_PRINT]->(print:Print)
  WHERE print.first = article.id
  RETURN 'bucket' AS kind, print.id AS reference
  UNION
  MATCH (article)-[:NEAR_DUPLICATE_OF]-(other:Article)
  RETURN 'story' AS kind, other.id AS reference
  UNION
  MATCH (article)-[:REVISES]-(other:Article)
  RETURN 'version' AS kind, other.id AS reference
}
WITH DISTINCT kind + ':' + reference AS mark, reference ORDER BY mark
MERGE (dirty:Dirty {id: mark})
SET dirty.references = [reference]
