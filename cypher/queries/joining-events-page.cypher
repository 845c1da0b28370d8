UNWIND range(0, size($asked) - 1) AS place
MATCH (asked:Actor {id: $asked[place]})-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
  AND (place > 0 OR event.id > $after)
WITH DISTINCT place, event
WITH place, event, COLLECT {
  MATCH (event)<-[:PARTICIPATES_IN]-(other:Actor)
  WHERE other.id IN $actors
  RETURN DISTINCT other.id AS actor ORDER BY actor
} AS actors
WHERE size(actors) > 1
WITH place, event, actors ORDER BY place, event.id LIMIT $limit
WITH place, event, actors,
//> event-days
  AS days
RETURN place, event.id AS id, event.quad AS quad, actors, days
ORDER BY place, id
