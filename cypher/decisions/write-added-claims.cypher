UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MERGE (claim:Claim {id: row.id})
MERGE (claim)-[:STATED_IN]->(sentence)
