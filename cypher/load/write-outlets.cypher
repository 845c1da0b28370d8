UNWIND $rows AS row
MATCH (article:Article {id: row.article}), (actor:Actor {id: row.actor})
CREATE (article)-[:PUBLISHED_BY {key: row.key}]->(actor)
RETURN count(*) AS written
