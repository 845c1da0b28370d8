UNWIND $articles AS article
MATCH (decision:Decision {article: article})
USING INDEX SEEK decision:Decision(article)
WHERE decision.undoneAt IS NULL
RETURN properties(decision) AS decision
