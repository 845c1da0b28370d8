MATCH (source:Media)
WHERE EXISTS {
  MATCH (source)<-[:PUBLISHED_BY]-(article:Article)
//> article-conditions
}
RETURN source {.id, .name, .type, .control} AS source
