UNWIND $articles AS id
MATCH (article:Article {id: id})
WITH article,
  COLLECT {
    MATCH (article)-[:HAS_PRINT]->(print)
    WHERE print.first < article.id
    RETURN DISTINCT print.first AS first ORDER BY first
  } AS ids
RETURN article.story AS story,
  article {.id, .textHash, .text, outlet: head([(article)-[published:PUBLISHED_BY]->() | published.key])} AS article,
  COLLECT {
    UNWIND ids AS first
    MATCH (other:Article {id: first})
    RETURN other {.id, .textHash, .text, outlet: head([(other)-[published:PUBLISHED_BY]->() | published.key])}
  } AS firsts,
  COLLECT {
    MATCH (article)-[edge:NEAR_DUPLICATE_OF]->(other)
    RETURN {of: other.id, similarity: edge.similarity}
  } AS stored
