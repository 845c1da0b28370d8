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
RETURN event {
  .*,
  claimCount: counts.claimCount, articleCount: counts.articleCount,
  independentCount: counts.independentCount, outletCount: counts.outletCount,
  participantCount: size(participants),
  place: head([(event)-[:AT]->(place:Place) | place {.*}]),
  claims: COLLECT {
    MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
    RETURN DISTINCT claim.id
  },
  participants: COLLECT {
    UNWIND participants AS part
    MATCH (actor:Actor {id: part.id})
    RETURN {role: part.role, claimCount: part.claimCount,
      actor: actor {.id, .name, .type, .country, .sectors, .cow, .gleditschWard, .wikidata}}
  }
} AS event
ORDER BY event.id
