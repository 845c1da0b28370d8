UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim}), (actor:Actor {id: row.actor})
CREATE (claim)-[participant:ACTOR]->(actor)
SET participant = row.properties
RETURN count(*) AS written
