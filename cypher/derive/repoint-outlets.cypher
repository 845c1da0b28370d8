UNWIND $articles AS id
MATCH (owner:Article {id: id})-[edge:PUBLISHED_BY]->(old:Actor)
MATCH (:LocalKey {id: edge.key})-[:MEANS]->(actor:Actor)
WHERE actor <> old
CREATE (owner)-[moved:PUBLISHED_BY]->(actor)
SET moved = properties(edge)
DELETE edge
RETURN DISTINCT old.id AS actor
