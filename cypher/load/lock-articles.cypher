// The write to the article is the lock: two loads of one article follow one another.
UNWIND $articles AS row
MERGE (article:Article {id: row.id})
ON CREATE SET article.ingestedAt = $ingestedAt
SET article += row.properties
RETURN article.id AS id, EXISTS { (article)-[:HAS_SENTENCE|KNOWS]->() } AS loadedBefore
