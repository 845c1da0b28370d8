MATCH (event:Event)
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(actor)
//> where-conditions
WITH actor, count(event) AS eventCount
ORDER BY eventCount DESC, actor.id DESC
LIMIT $limit
RETURN
//> actor-columns
