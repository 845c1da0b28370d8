CALL db.index.fulltext.queryNodes('article_text', $lucene, {limit: $candidates}) YIELD node AS article, score
WITH collect(article) AS found
CALL (found) {
  UNWIND found AS article
  WITH article
//> conditions
  RETURN collect({
    article: article, outlet: article.outlet, month: left(article.publishedAt, 7),
    coded: EXISTS { (article)-[:HAS_SENTENCE]->()<-[:STATED_IN]-(claim:Claim) }
  }) AS hits
}
RETURN size(found) AS candidates, size(hits) AS total, size([hit IN hits WHERE hit.coded]) AS coded,
  COLLECT {
    UNWIND hits AS hit
    WITH hit.outlet AS outlet, count(*) AS count
    RETURN {outlet: outlet, count: count} ORDER BY count DESC, outlet LIMIT $most
  } AS outlet,
  COLLECT {
    UNWIND hits AS hit
    WITH hit.month AS month, count(*) AS count
    RETURN {month: month, count: count} ORDER BY count DESC, month DESC LIMIT $most
  } AS month,
  COLLECT {
    UNWIND hits AS hit
    WITH hit.article AS article
    MATCH (article)-[:HAS_SENTENCE]->()-[:MENTIONS]->(actor)
    WITH actor, count(DISTINCT article) AS count
    RETURN {actor: actor {.id, .name, .type}, count: count} ORDER BY count DESC, actor.id LIMIT $most
  } AS actor
