UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Actor {id: pair[0]})-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
    AND EXISTS { (event)<-[:PARTICIPATES_IN]-(:Actor {id: pair[1]}) }
  WITH event
  ORDER BY coalesce(event.independentCount, 0) DESC, coalesce(event.dateTo, '') DESC, event.id
  WITH collect(event) AS joining
  RETURN size(joining) AS total, joining[..$best] AS best
}
UNWIND best AS event
//> event-within
RETURN pair, total,
//> event-columns
