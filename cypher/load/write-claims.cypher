// As its coder makes it; what people judged of it is derived again.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MERGE (claim:Claim {id: row.id})
SET claim.check = 'unchecked', claim.coded = null
SET claim += row.properties
CREATE (claim)-[:STATED_IN]->(sentence)
RETURN count(*) AS written
