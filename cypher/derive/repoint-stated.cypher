// One statement for each relationship type of claims and relations: Cypher takes no type as a parameter.
UNWIND $articles AS id
MATCH (article:Article {id: id})
WITH article, [(article)-[knows:KNOWS]->(local) WHERE knows.as IS NOT NULL | [local.id, knows.as]] AS parted
MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(owner)-[edge:
  //> type
]->(old:Actor)
MATCH (:LocalKey {id: coalesce(head([pair IN parted WHERE pair[0] = edge.key | pair[1]]), edge.key)})-[:MEANS]->(actor:Actor)
WHERE actor <> old
CREATE (owner)-[moved:
  //> type
]->(actor)
SET moved = properties(edge)
DELETE edge
RETURN DISTINCT old.id AS actor
