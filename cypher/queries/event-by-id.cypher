OPTIONAL MATCH (named:Event {id: $event})
OPTIONAL MATCH (:Claim {id: $claim})-[:REPORTS]->(reported:Event)
WITH coalesce(named, reported) AS event
WHERE event IS NOT NULL
//> event-within
RETURN
//> event-columns
