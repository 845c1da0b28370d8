MATCH (event:Event)
USING INDEX SEEK event:Event(id)
WHERE event.id > $after
//> within
WITH event ORDER BY event.id LIMIT $limit
RETURN event {
  .id, .type, .quad,
  claims: COLLECT {
    MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
    RETURN claim {
      .id, .type, .mode, .intensity, .contexts, .modality, .polarity, .mutual, .dateFrom, .dateTo,
      .datePrecision, article: article.id, story: coalesce(article.story, article.id), outlet: article.outlet,
      actors: [(claim)-[:ACTOR]->(actor:Actor) |
        actor {.id, .name, .type, .country, .sectors, .cow, .gleditschWard, .wikidata}],
      recipients: [(claim)-[:RECIPIENT]->(actor:Actor) |
        actor {.id, .name, .type, .country, .sectors, .cow, .gleditschWard, .wikidata}],
      standings: CASE WHEN $standings THEN [(claim)-[part:ACTOR|RECIPIENT]->(actor:Actor) |
        {actor: actor.id, country: part.country, sector: part.sector}] ELSE [] END,
      places: [(claim)-[:AT]->(place:Place) | place {.*}]
    }
  }
} AS event
ORDER BY event.id
