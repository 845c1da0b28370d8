// A print keeps the smallest id of the articles that share it, with which each of the others is compared.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (print:Print {id: row.print})
ON CREATE SET print.first = row.article
MERGE (article)-[:HAS_PRINT]->(print)
WITH print, min(row.article) AS smallest
WHERE smallest < print.first
SET print.first = smallest
RETURN print.id AS print
