UNWIND $blocks AS block
MATCH (event:Event {block: block})
RETURN event.id AS id, event.digest AS digest, event.status AS status,
  COLLECT { MATCH (actor:Actor)-[:PARTICIPATES_IN]->(event) RETURN actor.id } AS participants
