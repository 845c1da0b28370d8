UNWIND $actors AS id
MATCH (:Actor {id: id})-[:PARTICIPATES_IN]->(event:Event)
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(hub:Actor)
WHERE hub.degree > $hubDegree AND NOT hub.id IN $actors AND ($actorTypes IS NULL OR hub.type IN $actorTypes)
RETURN count(DISTINCT hub) AS total
