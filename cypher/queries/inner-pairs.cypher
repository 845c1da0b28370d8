MATCH (from:Actor {id: $from})-[first:LINKED]-(near:Actor)
WHERE near.id <> $to AND near.degree <= $hubDegree AND ($actorTypes IS NULL OR near.type IN $actorTypes)
WITH near, first.eventCount AS nearCount
ORDER BY nearCount DESC, near.id
LIMIT $frontier
WITH collect({actor: near, count: nearCount}) AS nearSide
MATCH (to:Actor {id: $to})-[last:LINKED]-(far:Actor)
WHERE far.id <> $from AND far.degree <= $hubDegree AND ($actorTypes IS NULL OR far.type IN $actorTypes)
WITH nearSide, far, last.eventCount AS farCount
ORDER BY farCount DESC, far.id
LIMIT $frontier
WITH nearSide, collect({actor: far, count: farCount}) AS farSide
UNWIND nearSide AS near
WITH near, farSide, near.actor AS nearActor
MATCH (nearActor)-[middle:LINKED]-(farActor:Actor)
WHERE farActor.degree <= $hubDegree AND farActor IN [row IN farSide | row.actor]
WITH nearActor, farActor, near.count AS nearCount, middle.eventCount AS middleCount,
  head([row IN farSide WHERE row.actor = farActor | row.count]) AS farCount
RETURN nearActor.id AS near, farActor.id AS far, nearCount, middleCount, farCount
ORDER BY nearCount + middleCount + farCount DESC, near, far
LIMIT $limit
