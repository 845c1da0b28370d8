  article {
    .id, .title, .outlet, .url, .publishedAt, .originalLanguage, .originalUrl, .translator,
    hasOriginal: article.originalText IS NOT NULL,
    outletActor: head([(article)-[:PUBLISHED_BY]->(medium:Actor) | medium {.id, .control}]),
    kinds: [(article)-[:IN]->(collection:Collection) | collection.kind]
  } AS article
