MATCH (first:Actor)-[suggestion:POSSIBLY_SAME]->(second:Actor)
WHERE suggestion.score >= 0 AND ($after IS NULL OR [suggestion.score, first.id, second.id] < $after)
//> conditions
WITH first, suggestion, second
ORDER BY suggestion.score DESC, first.id DESC, second.id DESC
LIMIT $limit
RETURN
  first {.id, .name, .aliases, .country, .sectors, .degree, .control, .type} AS first,
  second {.id, .name, .aliases, .country, .sectors, .degree, .control, .type} AS second,
  suggestion.score AS score, suggestion.reasons AS reasons, [suggestion.score, first.id, second.id] AS rank
