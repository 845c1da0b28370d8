// Page by page, in the order of the articles.
MATCH (:Actor {id: $actor})<-[:MEANS]-(local:LocalKey)<-[knows:KNOWS]-(article:Article)
WHERE knows.as IS NULL AND [article.id, local.id] > $after
WITH article, local, collect(knows) AS all
ORDER BY article.id, local.id LIMIT $limit
RETURN article.id AS article, local.id AS key, article.title AS title, article.publishedAt AS publishedAt,
  reduce(names = [], knows IN all | names + knows.name + knows.aliases) AS names,
  COLLECT {
    MATCH (article)-[:HAS_SENTENCE]->()<-[:STATED_IN]-(relation)-[:SUBJECT {key: local.id}]->()
    WHERE relation.title IS NOT NULL
    RETURN DISTINCT relation.title
  } AS titles,
  COLLECT {
    MATCH (article)-[beside:KNOWS]->(other)
    WHERE other <> local AND NOT coalesce(beside.outlet, false)
    RETURN DISTINCT other.id
  } AS company
