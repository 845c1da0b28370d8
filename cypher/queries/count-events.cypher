//> anchor
//> event-conditions
RETURN count(event) AS total
