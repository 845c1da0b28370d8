  claim {
    .*,
    event: head([(claim)-[:REPORTS]->(reported:Event) | reported.id]),
    why: head([(claim)-[report:REPORTS]->(:Event) | report.why]),
    place: head([(claim)-[:AT]->(place:Place) | place {.id, .name, .precision}]),
    actors: [(claim)-[part:ACTOR]->(actor:Actor) | actor {.id, .name, .type, order: part.order}],
    recipients: [(claim)-[part:RECIPIENT]->(actor:Actor) | actor {.id, .name, .type, order: part.order}],
    said: [(claim)-[said:SAID_BY]->(actor:Actor) |
      said {.key, .kind, .order, .cueStart, .cueEnd, actor: actor {.id, .name, .type}}]
  } AS claim,
  sentence {
    .id, .index, .start, .end, .page, .text,
    mentions: [(sentence)-[mention:MENTIONS]->(actor:Actor) | mention {.start, .end, actor: actor.id}]
  } AS sentence
