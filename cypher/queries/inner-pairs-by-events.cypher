MATCH (:Actor {id: $from})-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(near:Actor)
WHERE NOT near.id IN [$from, $to] AND near.degree <= $hubDegree
  AND ($actorTypes IS NULL OR near.type IN $actorTypes)
WITH near, count(event) AS nearCount
ORDER BY nearCount DESC, near.id
LIMIT $frontier
WITH collect({actor: near, count: nearCount}) AS nearSide
MATCH (:Actor {id: $to})-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(far:Actor)
WHERE NOT far.id IN [$from, $to] AND far.degree <= $hubDegree
  AND ($actorTypes IS NULL OR far.type IN $actorTypes)
WITH nearSide, far, count(event) AS farCount
ORDER BY farCount DESC, far.id
LIMIT $frontier
WITH nearSide, collect({actor: far, count: farCount}) AS farSide
UNWIND nearSide AS near
WITH near, farSide, near.actor AS nearActor
MATCH (nearActor)-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(farActor:Actor)
WHERE farActor <> nearActor AND farActor IN [row IN farSide | row.actor]
WITH near, nearActor, farActor, farSide, count(event) AS middleCount
WITH nearActor, farActor, near.count AS nearCount, middleCount,
  head([row IN farSide WHERE row.actor = farActor | row.count]) AS farCount
RETURN nearActor.id AS near, farActor.id AS far, nearCount, middleCount, farCount
ORDER BY nearCount + middleCount + farCount DESC, near, far
LIMIT $limit
