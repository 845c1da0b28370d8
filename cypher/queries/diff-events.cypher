//> anchor
WITH event, a, b
//> event-conditions
RETURN coalesce(sum(a), 0) AS a, coalesce(sum(b), 0) AS b
