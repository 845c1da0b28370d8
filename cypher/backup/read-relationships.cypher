MATCH (start:
  //> start
)
USING INDEX SEEK start:
  //> start
(id)
WHERE start.id > $after
WITH start ORDER BY start.id LIMIT $limit
RETURN start.id AS id, COLLECT {
  MATCH (start)-[edge:
  //> type
  ]->(end:
  //> end
  )
  RETURN {to: end.id, properties: properties(edge)}
} AS edges
ORDER BY id
