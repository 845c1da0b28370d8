MATCH (:Event {id: $event})<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(source:Actor)
WITH source, claim, article,
//> claim-stance
  AS stance
ORDER BY claim.confidence DESC, coalesce(article.publishedAt, '') DESC, claim.id
RETURN source {.id, .name, .type, .control} AS source, stance, count(claim) AS count, head(collect(claim.id)) AS claim
