//> anchor
//> event-conditions
WITH event,
//> event-claim-count
  AS claims
RETURN event.dateFrom AS from, event.dateTo AS to, event.datePrecision AS precision,
  count(event) AS events, sum(claims) AS claims
ORDER BY from, to, precision
