UNWIND $rows AS row
MATCH (imported:Imported {id: row.entity}), (actor:Actor {id: row.actor})
MERGE (imported)-[suggestion:POSSIBLY_SAME]->(actor)
SET suggestion.score = row.score, suggestion.reasons = row.reasons
