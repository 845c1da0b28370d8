UNWIND $keys AS key
OPTIONAL MATCH (:LocalKey {id: key})-[:MEANS]->(meant:Actor)
OPTIONAL MATCH (named:Actor {id: key})
WITH key, coalesce(named, meant) AS actor
RETURN key,
//> actor-columns
