UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row.properties
WITH event
CALL (event) {
  MATCH (event)-[old:REPORTS|PARTICIPATES_IN|AT]-()
  DELETE old
}
CALL (event) {
  MATCH (event)-[old:POSSIBLY_SAME]->(:Event)
  DELETE old
}
