MATCH (event:Event)
USING INDEX SEEK event:Event(id)
WHERE event.id > $after
//> within
WITH event ORDER BY event.id LIMIT $limit
WITH event,
//> event-counts-within
  AS counts,
//> event-participants-within
  AS participants
RETURN event.id AS id, properties(event) AS properties, {
  claimCount: counts.claimCount, articleCount: counts.articleCount,
  independentCount: counts.independentCount, outletCount: counts.outletCount,
  participants: [one IN participants | {actor: one.id, role: one.role, claimCount: one.claimCount}],
  participantCount: size(participants),
  possiblySame: COLLECT {
    MATCH (event)-[edge:POSSIBLY_SAME]->(other)
    WHERE EXISTS {
      MATCH (other)<-[:REPORTS]-()-[:STATED_IN]->()<-[:HAS_SENTENCE]-(article)
//> article-conditions
    }
    RETURN edge {.*, event: other.id}
  },
  at: COLLECT { MATCH (event)-[:AT]->(place) RETURN place.id }
} AS edges
ORDER BY id
