MATCH (:Actor {id: $actor})-[:PARTICIPATES_IN]->(event)
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(actor)
WHERE actor.id <> $actor
//> conditions
WITH actor,
//> link-columns
ORDER BY eventCount DESC, actor.id DESC
WITH collect({
  actor: actor, rank: [eventCount, actor.id],
  link: {eventCount: eventCount, quad1: quad1, quad2: quad2, quad3: quad3, quad4: quad4, first: first, last: last}
}) AS found
CALL (found) {
  UNWIND found AS row
  WITH row.actor.type AS type, count(*) AS count
  RETURN collect({type: type, count: count}) AS totals
}
WITH totals, [row IN found WHERE $after IS NULL OR row.rank < $after][..$limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH totals, row.actor AS actor, row.link AS link, row.rank AS rank
RETURN
//> actor-columns
  , link, rank, totals
