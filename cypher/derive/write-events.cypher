UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row.properties
WITH event
MATCH (event)-[old:REPORTS|PARTICIPATES_IN|AT]-()
DELETE old
