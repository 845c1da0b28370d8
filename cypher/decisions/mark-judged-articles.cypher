// Articles that people judged claims of: what was just loaded is to be judged again.
UNWIND $articles AS article
MATCH (decision:Decision {article: article})
USING INDEX SEEK decision:Decision(article)
WHERE decision.undoneAt IS NULL
WITH DISTINCT article ORDER BY article
MERGE (mark:Dirty {id: 'judged:' + article})
SET mark.references = [article]
