MERGE (collection:Collection {id: $collection.id})
ON CREATE SET collection.name = $collection.name, collection.kind = $collection.kind
WITH collection
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (article)-[:IN]->(collection)
RETURN count(*) AS written
