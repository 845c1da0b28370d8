UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim}), (event:Event {id: row.event})
OPTIONAL MATCH (claim)-[old:REPORTS]->(:Event)
DELETE old
WITH DISTINCT claim, event
CREATE (claim)-[:REPORTS]->(event)
RETURN count(*) AS written
