UNWIND $articles AS id
MATCH (:Article {id: id})-[:KNOWS]->(local:LocalKey)
WITH DISTINCT local.id AS key ORDER BY key
MERGE (mark:Dirty {id: 'key:' + key})
SET mark.references = [key]
