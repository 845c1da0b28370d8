MATCH (:Actor {id: $actor})-[:LINKED]-(actor:Actor)
//> conditions
RETURN actor.type AS type, count(*) AS count
