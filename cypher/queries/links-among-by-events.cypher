MATCH (source:Actor)-[:PARTICIPATES_IN]->(event:Event)<-[:PARTICIPATES_IN]-(target:Actor)
//> event-conditions
  AND source.id IN $actors AND target.id IN $actors AND source.id < target.id
WITH source.id AS source, target.id AS target,
//> link-columns
RETURN source, target,
  {eventCount: eventCount, quad1: quad1, quad2: quad2, quad3: quad3, quad4: quad4, first: first, last: last} AS link
ORDER BY eventCount DESC, source, target
