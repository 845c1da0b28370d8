//> anchor
WITH event, a, b
//> event-conditions
MATCH (event)<-[:PARTICIPATES_IN]-(actor)
//> actor-conditions
WITH event, a, b, collect(actor) AS actors
UNWIND actors AS source
UNWIND actors AS target
WITH source, target, a, b
WHERE source.id < target.id
WITH source, target, sum(a) AS a, sum(b) AS b
//> pair-conditions
WITH source.id AS source, target.id AS target, a, b,
  CASE WHEN a = 0 THEN 'new' WHEN b = 0 THEN 'gone' WHEN b > a THEN 'stronger' WHEN b < a THEN 'weaker' ELSE 'same' END AS change
ORDER BY abs(b - a) DESC, a + b DESC, source, target
WITH change, count(*) AS total, collect({source: source, target: target, a: a, b: b}) AS links
RETURN change, total, CASE change WHEN 'same' THEN [] ELSE links[..$limit] END AS links
