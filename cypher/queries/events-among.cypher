MATCH (actor:Actor)-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
  AND actor.id IN $actors
WITH event, count(actor) AS joined
WHERE joined >= $atLeast
WITH event
ORDER BY coalesce(event.independentCount, 0) DESC, coalesce(event.dateTo, '') DESC, event.id DESC
LIMIT $limit
//> event-within
RETURN
//> event-columns
