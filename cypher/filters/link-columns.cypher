  count(event) AS eventCount,
  sum(CASE event.quad WHEN 1 THEN 1 ELSE 0 END) AS quad1,
  sum(CASE event.quad WHEN 2 THEN 1 ELSE 0 END) AS quad2,
  sum(CASE event.quad WHEN 3 THEN 1 ELSE 0 END) AS quad3,
  sum(CASE event.quad WHEN 4 THEN 1 ELSE 0 END) AS quad4,
  min(event.dateFrom) AS first,
  max(event.dateTo) AS last
