// The events of the blocks, and those that the claims report at the moment.
CALL () {
  UNWIND $blocks AS block
  MATCH (event:Event {block: block})
  USING INDEX SEEK event:Event(block)
  RETURN event
  UNION
  UNWIND $claims AS id
  MATCH (:Claim {id: id})-[:REPORTS]->(event:Event)
  RETURN event
}
RETURN event.id AS id, event.digest AS digest, event.status AS status,
  COLLECT { MATCH (actor)-[:PARTICIPATES_IN]->(event) RETURN actor.id } AS participants
