MATCH (first:Actor)-[suggestion:POSSIBLY_SAME]->(second:Actor)
WHERE suggestion.score >= 0
//> conditions
RETURN count(suggestion) AS total
