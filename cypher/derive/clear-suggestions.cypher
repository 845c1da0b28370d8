UNWIND $actors AS id
MATCH (:Actor {id: id})-[old:POSSIBLY_SAME]-(:Actor)
WITH DISTINCT old
DELETE old
