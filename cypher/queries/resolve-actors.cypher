UNWIND $keys AS key
OPTIONAL MATCH (:LocalKey {id: key})-[:MEANS]->(meant:Actor)
OPTIONAL MATCH (named:Actor {id: key})
// Namesakes who were parted for a while are one again.
OPTIONAL MATCH (:LocalKey {id: split(key, '~')[0]})-[:MEANS]->(whole:Actor)
WITH key, coalesce(named, meant, whole) AS actor
RETURN key,
//> actor-columns
