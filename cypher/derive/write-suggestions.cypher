UNWIND $rows AS row
MATCH (first:Actor {id: row.first}), (second:Actor {id: row.second})
MERGE (first)-[suggestion:POSSIBLY_SAME]->(second)
SET suggestion.score = row.score, suggestion.reasons = row.reasons
