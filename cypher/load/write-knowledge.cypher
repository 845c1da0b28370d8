UNWIND $rows AS row
MATCH (article:Article {id: row.article}), (local:LocalKey {id: row.key})
CREATE (article)-[knows:KNOWS]->(local)
SET knows = row.properties
RETURN count(*) AS written
