// Without a label the events are reached from the actor, never by the order of all blocks.
MATCH (:Actor {id: $actor})-[:PARTICIPATES_IN]->(event)
WHERE event.block > $after
WITH DISTINCT event.block AS block ORDER BY block LIMIT $limit
MERGE (mark:Dirty {id: 'block:' + block})
SET mark.references = [block]
RETURN block AS reference
