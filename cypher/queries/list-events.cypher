//> anchor
//> event-conditions
WITH event, [coalesce(event.dateTo, ''), coalesce(event.independentCount, 0), event.id] AS rank
WHERE $after IS NULL OR rank < $after
WITH event, rank
ORDER BY rank DESC
LIMIT $limit
//> event-within
RETURN
//> event-columns
  , rank
