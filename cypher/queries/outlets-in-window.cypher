MATCH (article:Article)
USING INDEX article:Article(publishedAt)
WHERE article.publishedAt >= $from AND article.publishedAt < $before
  AND EXISTS { (article)-[:HAS_SENTENCE]->()-[:MENTIONS]->(named) WHERE named.id IN $participants }
//> article-conditions
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(source:Actor)
RETURN source {.id, .name, .type, .control} AS source, count(article) AS articles
