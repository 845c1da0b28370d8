// Mentions whose key has come to mean another actor follow it.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(owner:Sentence)-[edge:MENTIONS]->(old:Actor)
MATCH (:LocalKey {id: edge.key})-[:MEANS]->(actor:Actor)
WHERE actor <> old
CREATE (owner)-[moved:MENTIONS]->(actor)
SET moved = properties(edge)
DELETE edge
RETURN DISTINCT old.id AS actor
