// Counted from the actor with fewer events, so that a hub costs no more than its partner. Without a label no index of
// events can be preferred to the way from the actor.
UNWIND $pairs AS pair
MATCH (first:Actor {id: pair[0]}), (second:Actor {id: pair[1]})
WITH first, second,
  CASE WHEN first.degree <= second.degree THEN first ELSE second END AS fewer,
  CASE WHEN first.degree <= second.degree THEN second ELSE first END AS more
CALL (fewer, more) {
  MATCH (fewer)-[:PARTICIPATES_IN]->(event)
  WHERE event.status IN $statuses AND event.participantCount <= $most
    AND EXISTS { (event)<-[:PARTICIPATES_IN]-(more) }
  RETURN count(event) AS eventCount,
    sum(CASE event.quad WHEN 1 THEN 1 ELSE 0 END) AS quad1,
    sum(CASE event.quad WHEN 2 THEN 1 ELSE 0 END) AS quad2,
    sum(CASE event.quad WHEN 3 THEN 1 ELSE 0 END) AS quad3,
    sum(CASE event.quad WHEN 4 THEN 1 ELSE 0 END) AS quad4,
    min(event.dateFrom) AS earliest,
    max(event.dateTo) AS latest
}
OPTIONAL MATCH (first)-[old:LINKED]->(second)
FOREACH (gone IN CASE WHEN eventCount = 0 AND old IS NOT NULL THEN [old] ELSE [] END | DELETE gone)
FOREACH (one IN CASE WHEN eventCount > 0 THEN [1] ELSE [] END |
  MERGE (first)-[link:LINKED]->(second)
  SET link = {eventCount: eventCount, quad1: quad1, quad2: quad2, quad3: quad3, quad4: quad4, first: earliest, last: latest}
)
