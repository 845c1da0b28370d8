UNWIND $actors AS id
MATCH (:Actor {id: id})-[link:LINKED]-(actor)
WHERE NOT actor.id IN $actors AND ($actorTypes IS NULL OR actor.type IN $actorTypes)
WITH actor, count(*) AS joined, min(link.eventCount) AS eventCount
WHERE joined = size($actors)
WITH actor, eventCount
ORDER BY eventCount DESC, actor.id DESC
LIMIT $limit
RETURN
//> actor-columns
  , eventCount
