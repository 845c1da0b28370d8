MATCH (:Actor {id: $actor})-[:LINKED]-(actor)
//> conditions
RETURN actor.type AS type, count(*) AS count
