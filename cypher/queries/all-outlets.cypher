MATCH (source:Media)
WHERE EXISTS {
  MATCH (source)<-[:PUBLISHED_BY]-(article)
//> article-conditions
}
RETURN source {.id, .name, .type, .control} AS source
