// What the judgement changes is replaced whole; participants and place are written anew by the statements that follow.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties
WITH claim
MATCH (claim)-[edge:ACTOR|RECIPIENT|AT]->(end)
DELETE edge
WITH end WHERE end:Actor
RETURN DISTINCT end.id AS actor
