MATCH (:Actor {id: $actor})-[:PARTICIPATES_IN]->(event)
//> event-conditions
RETURN event.type AS type, count(event) AS count, min(event.dateFrom) AS first, max(event.dateTo) AS last
ORDER BY count DESC, type
