UNWIND $blocks AS block
MATCH (event:Event {block: block})
USING INDEX SEEK event:Event(block)
RETURN event.id AS id, event.digest AS digest, event.status AS status,
  COLLECT { MATCH (actor:Actor)-[:PARTICIPATES_IN]->(event) RETURN actor.id } AS participants
