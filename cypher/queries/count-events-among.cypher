MATCH (actor:Actor)-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
  AND actor.id IN $actors
WITH event, count(DISTINCT actor) AS joined
WHERE joined > 1
RETURN count(event) AS total
