// Articles that know a key which people parted: which of the parts they mean is to be seen.
MATCH (decision:Decision {kind: 'split'})
USING INDEX SEEK decision:Decision(kind)
WHERE decision.undoneAt IS NULL
UNWIND decision.keys AS key
WITH DISTINCT key
MATCH (local:LocalKey {id: key})
UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE EXISTS { (article)-[:KNOWS]->(local) }
WITH DISTINCT id ORDER BY id
MERGE (mark:Dirty {id: 'split:' + id})
SET mark.references = [id]
