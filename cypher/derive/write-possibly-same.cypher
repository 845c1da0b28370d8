UNWIND $rows AS row
MATCH (event:Event {id: row.id}), (other:Event {id: row.event})
CREATE (event)-[:POSSIBLY_SAME {score: row.score, reasons: row.reasons}]->(other)
RETURN count(*) AS written
