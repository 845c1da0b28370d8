MATCH (event:Event)
USING INDEX SEEK event:Event(id)
WHERE event.id > $after
WITH event ORDER BY event.id LIMIT $limit
RETURN event {
  .*,
  place: head([(event)-[:AT]->(place:Place) | place {.*}]),
  claims: [(event)<-[:REPORTS]-(claim:Claim) | {
    id: claim.id, mutual: claim.mutual,
    standings: CASE WHEN $standings THEN [(claim)-[part:ACTOR|RECIPIENT]->(actor:Actor) |
      {actor: actor.id, country: part.country, sector: part.sector}] ELSE [] END
  }],
  participants: [(event)<-[part:PARTICIPATES_IN]-(actor:Actor) |
    {role: part.role, claimCount: part.claimCount,
     actor: actor {.id, .name, .type, .country, .sectors, .cow, .gleditschWard, .wikidata}}]
} AS event
ORDER BY event.id
