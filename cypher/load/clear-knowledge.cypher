UNWIND $articles AS row
MATCH (:Article {id: row.id})-[knows:KNOWS {coder: $coder}]->(local:LocalKey)
WITH DISTINCT knows, local
MERGE (mark:Dirty {id: 'key:' + local.id})
SET mark.references = [local.id]
DELETE knows
