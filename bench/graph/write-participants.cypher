UNWIND $rows AS row
MATCH (actor:Actor {id: row[0]})
MATCH (event:Event {id: row[1]})
CREATE (actor)-[:PARTICIPATES_IN {role: row[2], claimCount: 1}]->(event)
