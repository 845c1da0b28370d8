MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(id)
WHERE claim.id > $after
//> within
WITH claim ORDER BY claim.id LIMIT $limit
RETURN claim.id AS id, properties(claim) AS properties, {
  actors: COLLECT { MATCH (claim)-[edge:ACTOR]->(actor) RETURN edge {.*, actor: actor.id} },
  recipients: COLLECT { MATCH (claim)-[edge:RECIPIENT]->(actor) RETURN edge {.*, actor: actor.id} },
  saidBy: COLLECT { MATCH (claim)-[edge:SAID_BY]->(actor) RETURN edge {.*, actor: actor.id} },
  statedIn: COLLECT { MATCH (claim)-[:STATED_IN]->(sentence) RETURN sentence.id },
  at: COLLECT { MATCH (claim)-[edge:AT]->(place) RETURN edge {.*, place: place.id} },
  reports: COLLECT { MATCH (claim)-[report:REPORTS]->(event) RETURN {event: event.id, why: report.why} }
} AS edges
ORDER BY id
