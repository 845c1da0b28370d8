MATCH (:Actor {id: $actor})-[:PARTICIPATES_IN]->(event)
//> event-conditions
RETURN event.type AS type, count(event) AS count,
  min(CASE WHEN event.dateFrom IS NOT NULL THEN [event.dateFrom, event.datePrecision] END) AS first,
  max(CASE WHEN event.dateTo IS NOT NULL THEN [event.dateTo, event.datePrecision] END) AS last
ORDER BY count DESC, type
