// One statement for each relationship type of claims and relations: Cypher takes no type as a parameter.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(owner)-[edge:
  //> type
]->(old:Actor)
MATCH (:LocalKey {id: edge.key})-[:MEANS]->(actor:Actor)
WHERE actor <> old
CREATE (owner)-[moved:
  //> type
]->(actor)
SET moved = properties(edge)
DELETE edge
RETURN DISTINCT old.id AS actor
