MATCH (decision:Decision {kind: 'rename'})
USING INDEX SEEK decision:Decision(kind)
WHERE decision.undoneAt IS NULL
UNWIND decision.keys AS key
MATCH (:LocalKey {id: key})-[:MEANS]->(actor:Actor)
WHERE actor.id IN $actors
RETURN actor.id AS actor, properties(decision) AS decision
