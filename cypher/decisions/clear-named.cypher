// Whom only people named in these articles.
UNWIND $articles AS id
MATCH (:Article {id: id})-[knows:KNOWS {coder: $coder}]->(local:LocalKey)
WITH DISTINCT knows, local
MERGE (mark:Dirty {id: 'key:' + local.id})
SET mark.references = [local.id]
DELETE knows
