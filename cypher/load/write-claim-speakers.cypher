UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim}), (actor:Actor {id: row.actor})
CREATE (claim)-[said:SAID_BY]->(actor)
SET said = row.properties
RETURN count(*) AS written
