// How articles read the keys that people parted, and those that were parted before.
UNWIND $articles AS id
MATCH (article:Article {id: id})-[knows:KNOWS]->(local:LocalKey)
WHERE local.id IN $keys OR knows.as IS NOT NULL
WITH article, local, collect(knows) AS all
RETURN article.id AS article, local.id AS key, [knows IN all | coalesce(knows.as, local.id)] AS means,
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
