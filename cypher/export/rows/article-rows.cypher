MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
//> within
WITH article ORDER BY article.id LIMIT $limit
RETURN article {
  .*,
  source: head([(article)-[:PUBLISHED_BY]->(source:Actor) | source {.id, .name, .type, .country, .control}]),
  collections: [(article)-[:IN]->(collection:Collection) | collection.id],
  kinds: [(article)-[:IN]->(collection:Collection) | collection.kind],
  nearDuplicateOf: [(article)-[copy:NEAR_DUPLICATE_OF]->(other:Article) | other.id],
  revises: head([(article)-[:REVISES]->(earlier:Article) | earlier.id]),
  sentences: COLLECT {
    MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
    RETURN sentence {
      .*,
      mentions: [(sentence)-[mention:MENTIONS]->(actor:Actor) | mention {.*, actor: actor {.id, .name, .type}}],
      claims: COLLECT {
        MATCH (sentence)<-[:STATED_IN]-(claim:Claim)
        RETURN claim {
          .*,
          event: head([(claim)-[:REPORTS]->(reported:Event) | reported.id]),
          place: head([(claim)-[at:AT]->(place:Place) | at {.*, id: place.id}]),
          actors: [(claim)-[part:ACTOR]->(actor:Actor) |
            {key: part.key, order: part.order, country: part.country, sector: part.sector, title: part.title,
             actor: actor {.id, .name, .type, .country, .sectors, .cow, .gleditschWard, .wikidata}}],
          recipients: [(claim)-[part:RECIPIENT]->(actor:Actor) |
            {key: part.key, order: part.order, country: part.country, sector: part.sector, title: part.title,
             actor: actor {.id, .name, .type, .country, .sectors, .cow, .gleditschWard, .wikidata}}],
          speakers: [(claim)-[said:SAID_BY]->(actor:Actor) |
            said {.*, actor: actor {.id, .name, .type, .country, .sectors}}]
        }
      },
      relations: COLLECT {
        MATCH (sentence)<-[:STATED_IN]-(relation:Relation)
        RETURN relation {
          .*,
          subject: head([(relation)-[end:SUBJECT]->(actor:Actor) | {key: end.key, actor: actor {.id, .name, .type}}]),
          object: head([(relation)-[end:OBJECT]->(actor:Actor) | {key: end.key, actor: actor {.id, .name, .type}}])
        }
      }
    }
  }
} AS article
ORDER BY article.id
