CALL db.index.fulltext.queryNodes('actor_names', $lucene, {limit: $candidates}) YIELD node AS actor, score
//> conditions
WITH actor,
  CASE WHEN actor.id IN $exactIds OR toLower(actor.name) = $exactName THEN 1 ELSE 0 END AS exact,
  score * (1 + log10(1 + coalesce(actor.degree, 0))) AS score
WITH actor, [exact, score, actor.id] AS rank
ORDER BY rank DESC
WITH collect({actor: actor, rank: rank}) AS found
WITH size(found) AS total, [row IN found WHERE $after IS NULL OR row.rank < $after][..$limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.actor AS actor, row.rank AS rank
RETURN
//> actor-columns
  , rank, total
