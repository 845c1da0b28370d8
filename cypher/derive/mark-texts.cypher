// A text never changes under an id: it gets its prints once. Its date of publication may.
UNWIND $articles AS id
MATCH (article:Article {id: id})
WITH DISTINCT article ORDER BY article.id
UNWIND ['version'] + CASE WHEN EXISTS { (article)-[:HAS_PRINT]->() } THEN [] ELSE ['print'] END AS kind
MERGE (mark:Dirty {id: kind + ':' + article.id})
SET mark.references = [article.id]
