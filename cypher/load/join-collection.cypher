MERGE (collection:Collection {id: $collection.id})
ON CREATE SET collection.name = $collection.name, collection.kind = $collection.kind
WITH collection
UNWIND $ids AS id
MATCH (article:Article {id: id})
WITH collection, article, EXISTS { (article)-[:IN]->(collection) } AS member
MERGE (article)-[:IN]->(collection)
RETURN article.id AS article, member
