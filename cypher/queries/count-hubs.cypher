UNWIND $actors AS id
MATCH (:Actor {id: id})-[:LINKED]-(hub:Actor)
WHERE hub.degree > $hubDegree AND NOT hub.id IN $actors
RETURN count(DISTINCT hub) AS total
