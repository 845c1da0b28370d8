UNWIND range(0, size($queries) - 1) AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes('actor_names', $queries[index], {limit: $candidates}) YIELD node AS actor, score
  RETURN collect(actor) AS hits
}
RETURN index, size(hits) AS hits, COLLECT {
  UNWIND hits AS actor
  WITH actor
//> conditions
  RETURN
//> actor-columns
} AS actors
