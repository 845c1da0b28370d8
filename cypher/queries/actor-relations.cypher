MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(relation:Relation)
WITH DISTINCT relation
MATCH (subject:Actor)<-[:SUBJECT]-(relation)-[:OBJECT]->(object:Actor)
MATCH (relation)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
WITH subject, object, relation, sentence, article
ORDER BY coalesce(article.publishedAt, '') DESC, relation.confidence DESC, relation.id
WITH subject, object, relation.type AS type, relation.status AS status,
  count(DISTINCT sentence) AS statedCount, head(collect({relation: relation, sentence: sentence, article: article})) AS best
WITH subject, object, type, status, statedCount, best.relation AS relation, best.sentence AS sentence, best.article AS article
ORDER BY statedCount DESC, relation.id
LIMIT $limit
RETURN relation.id AS id, type, relation.title AS title, status, statedCount,
  subject {.id, .name, .type} AS subject, object {.id, .name, .type} AS object, sentence.text AS text,
//> article-columns
