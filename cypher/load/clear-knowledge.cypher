UNWIND $articles AS row
MATCH (:Article {id: row.id})-[knows:KNOWS {coder: $coder}]->(local:LocalKey)
WITH DISTINCT knows, coalesce(knows.as, local.id) AS key
MERGE (mark:Dirty {id: 'key:' + key})
SET mark.references = [key]
DELETE knows
