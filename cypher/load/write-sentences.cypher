UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (sentence:Sentence {id: row.id})
SET sentence += row.properties
MERGE (article)-[:HAS_SENTENCE]->(sentence)
RETURN count(*) AS written
