UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim.check = 'unchecked'
SET claim += row.properties
CREATE (claim)-[:STATED_IN]->(sentence)
RETURN count(*) AS written
