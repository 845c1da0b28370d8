// The write to the article is the lock: two loads of one article follow one another.
MERGE (collection:Collection {id: $collection.id})
ON CREATE SET collection.name = $collection.name, collection.kind = $collection.kind
WITH collection
UNWIND $articles AS row
MERGE (article:Article {id: row.id})
ON CREATE SET article.ingestedAt = $ingestedAt
SET article += row.properties
MERGE (article)-[:IN]->(collection)
RETURN article.id AS id, EXISTS { (article)-[:HAS_SENTENCE|KNOWS]->() } AS loadedBefore
