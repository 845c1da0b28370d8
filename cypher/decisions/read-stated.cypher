UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS article, coalesce(article.retracted, false) AS retracted,
  COLLECT {
    MATCH (article)-[:HAS_SENTENCE]->(sentence)
    RETURN sentence {.id, .index, .start, .end}
  } AS sentences,
  COLLECT {
    MATCH (article)-[knows:KNOWS]->(local)
    RETURN knows {.coder, .name, .type, .country, .sectors, key: local.id}
  } AS knows,
  COLLECT {
    MATCH (article)-[:HAS_SENTENCE]->(sentence)<-[:STATED_IN]-(claim:Claim)
    RETURN claim {
      .id, .coder, .triggerStart, .triggerEnd, .check, .coded, .block,
      sentence: {id: sentence.id, index: sentence.index, start: sentence.start, end: sentence.end},
      fields: claim {
        .name, .type, .mode, .contexts, .quad, .intensity, .modality, .polarity, .mutual,
        .hedge, .hedgeStart, .hedgeEnd,
        .dateFrom, .dateTo, .datePrecision, .dateText, .deadLow, .deadHigh, .deadStart, .deadEnd,
        .injuredLow, .injuredHigh, .injuredStart, .injuredEnd, .arrestedLow, .arrestedHigh, .arrestedStart, .arrestedEnd
      },
      actors: COLLECT { MATCH (claim)-[edge:ACTOR]->() RETURN properties(edge) },
      recipients: COLLECT { MATCH (claim)-[edge:RECIPIENT]->() RETURN properties(edge) },
      places: COLLECT { MATCH (claim)-[edge:AT]->(place) RETURN edge {.*, id: place.id} }
    }
  } AS claims
