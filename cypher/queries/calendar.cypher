MATCH (actor:Actor)-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
  AND actor.id IN $actors
WITH event, collect(DISTINCT actor.id) AS actors
WHERE size(actors) > 1
WITH event, actors,
//> event-days
  AS days
RETURN event.id AS id, event.quad AS quad, actors, days
ORDER BY days[-1][1] IS NULL, days[-1][1] DESC, id
LIMIT $limit
