UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim}), (event:Event {id: row.event})
OPTIONAL MATCH (claim)-[old:REPORTS]->(:Event)
DELETE old
WITH DISTINCT row, claim, event
CREATE (claim)-[:REPORTS {why: row.why}]->(event)
RETURN count(*) AS written
