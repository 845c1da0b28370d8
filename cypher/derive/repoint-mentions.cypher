// Mentions whose key has come to mean another actor follow it; where people parted the key, `KNOWS.as` tells which part.
UNWIND $articles AS id
MATCH (article:Article {id: id})
WITH article, [(article)-[knows:KNOWS]->(local) WHERE knows.as IS NOT NULL | [local.id, knows.as]] AS parted
MATCH (article)-[:HAS_SENTENCE]->(owner:Sentence)-[edge:MENTIONS]->(old:Actor)
MATCH (:LocalKey {id: coalesce(head([pair IN parted WHERE pair[0] = edge.key | pair[1]]), edge.key)})-[:MEANS]->(actor:Actor)
WHERE actor <> old
CREATE (owner)-[moved:MENTIONS]->(actor)
SET moved = properties(edge)
DELETE edge
RETURN DISTINCT old.id AS actor
