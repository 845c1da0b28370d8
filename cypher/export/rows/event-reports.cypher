UNWIND $events AS id
MATCH (event:Event {id: id})<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
RETURN event.id AS event, collect({
  claim: claim {.id, .modality, .polarity, .hedge, .coder, .coderVersion, .confidence,
    .deadLow, .deadHigh, .injuredLow, .injuredHigh, .arrestedLow, .arrestedHigh},
  sentence: sentence {.index, .start, .end, .text},
  article: article {.id, .title, .url, .outlet, .publishedAt, .language},
  parties: COLLECT {
    MATCH (claim)-[part:ACTOR|RECIPIENT]->(actor)
    RETURN {actor: actor.id, country: part.country, sector: part.sector, title: part.title,
      text: head(COLLECT {
        MATCH (sentence)-[mention:MENTIONS {key: part.key}]->(actor)
        RETURN mention.text ORDER BY mention.start, mention.end LIMIT 1
      })}
  }
}) AS reports
