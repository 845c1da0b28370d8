UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor}), (event:Event {id: row.event})
CREATE (actor)-[:PARTICIPATES_IN {role: row.role, claimCount: row.claimCount}]->(event)
RETURN count(*) AS written
