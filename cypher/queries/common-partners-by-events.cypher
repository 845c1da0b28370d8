UNWIND $actors AS id
MATCH (:Actor {id: id})-[:PARTICIPATES_IN]->(event)
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(actor)
WHERE NOT actor.id IN $actors AND ($actorTypes IS NULL OR actor.type IN $actorTypes)
WITH id, actor, count(event) AS eventCount
WITH actor, count(*) AS joined, min(eventCount) AS eventCount
WHERE joined = size($actors)
WITH actor, eventCount
ORDER BY eventCount DESC, actor.id DESC
LIMIT $limit
RETURN
//> actor-columns
  , eventCount
