MATCH (decision:Decision {kind: 'split'})
USING INDEX SEEK decision:Decision(kind)
WHERE decision.undoneAt IS NULL
RETURN properties(decision) AS decision
