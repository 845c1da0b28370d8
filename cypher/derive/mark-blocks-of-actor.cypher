MATCH (:Actor {id: $actor})-[:PARTICIPATES_IN]->(event:Event)
WHERE event.block > $after
WITH DISTINCT event.block AS block ORDER BY block LIMIT $limit
MERGE (mark:Dirty {id: 'block:' + block})
SET mark.references = [block]
RETURN block AS reference
