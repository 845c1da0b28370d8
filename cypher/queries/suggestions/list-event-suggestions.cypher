// The index on scores gives them in order; only a page of events is looked up.
MATCH (first:Event)-[pair:POSSIBLY_SAME]->(second:Event)
WITH pair, [pair.score, first.id, second.id] AS rank
WHERE $after IS NULL OR rank < $after
WITH pair, rank ORDER BY rank DESC LIMIT $limit
CALL (pair) {
  WITH startNode(pair) AS event
  RETURN
  //> event-columns
}
WITH pair, rank, event AS first
CALL (pair) {
  WITH endNode(pair) AS event
  RETURN
  //> event-columns
}
RETURN first, event AS second, pair.score AS score, pair.reasons AS reasons, rank
ORDER BY rank DESC
