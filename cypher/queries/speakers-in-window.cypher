MATCH (article:Article)
USING INDEX article:Article(publishedAt)
WHERE article.publishedAt >= $from AND article.publishedAt < $before
//> article-conditions
MATCH (article)-[:HAS_SENTENCE]->()<-[:STATED_IN]-(claim:Claim)
WHERE EXISTS { (claim)-[:ACTOR|RECIPIENT]->(named) WHERE named.id IN $participants }
MATCH (claim)-[:SAID_BY]->(source:Actor)
RETURN source {.id, .name, .type, .control} AS source, count(DISTINCT article) AS articles
