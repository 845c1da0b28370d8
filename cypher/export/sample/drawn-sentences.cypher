UNWIND $sentences AS id
MATCH (sentence:Sentence {id: id})<-[:HAS_SENTENCE]-(article:Article)
RETURN sentence {.id, .start, .end, .text} AS sentence,
  head([(article)-[:HAS_SENTENCE]->(other:Sentence) WHERE other.index = sentence.index - 1 | other.text]) AS before,
  head([(article)-[:HAS_SENTENCE]->(other:Sentence) WHERE other.index = sentence.index + 1 | other.text]) AS after,
  article {.id, .outlet, .title, .publishedAt, .url} AS article,
  [(sentence)-[mention:MENTIONS]->(:Actor) | {key: mention.key, text: mention.text}] AS mentions,
  [(article)-[knows:KNOWS]->(local:LocalKey)-[:MEANS]->(actor:Actor) |
    {key: local.id, name: actor.name, aliases: coalesce(actor.aliases, []), country: actor.country}] AS knows,
  COLLECT {
    MATCH (sentence)<-[:STATED_IN]-(claim:Claim {coder: $coder})
    RETURN claim {
      .id, .type, .mode, .modality, .polarity, .dateFrom, .dateTo, .datePrecision, .triggerStart, .triggerEnd,
      .attribution, .coderVersion, .coded,
      actors: [(claim)-[part:ACTOR]->(actor:Actor) |
        {key: part.key, order: part.order, name: actor.name, aliases: coalesce(actor.aliases, []), country: actor.country}],
      recipients: [(claim)-[part:RECIPIENT]->(actor:Actor) |
        {key: part.key, order: part.order, name: actor.name, aliases: coalesce(actor.aliases, []), country: actor.country}]
    }
  } AS claims
