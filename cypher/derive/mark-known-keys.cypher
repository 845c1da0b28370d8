UNWIND $articles AS id
MATCH (:Article {id: id})-[knows:KNOWS]->(local:LocalKey)
WITH DISTINCT coalesce(knows.as, local.id) AS key ORDER BY key
MERGE (mark:Dirty {id: 'key:' + key})
SET mark.references = [key]
