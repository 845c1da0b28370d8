UNWIND $articles AS id
MATCH (owner:Article {id: id})
WITH owner, [(owner)-[knows:KNOWS]->(local) WHERE knows.as IS NOT NULL | [local.id, knows.as]] AS parted
MATCH (owner)-[edge:PUBLISHED_BY]->(old:Actor)
MATCH (:LocalKey {id: coalesce(head([pair IN parted WHERE pair[0] = edge.key | pair[1]]), edge.key)})-[:MEANS]->(actor:Actor)
WHERE actor <> old
CREATE (owner)-[moved:PUBLISHED_BY]->(actor)
SET moved = properties(edge)
DELETE edge
RETURN DISTINCT old.id AS actor
