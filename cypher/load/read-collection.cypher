MATCH (collection:Collection {id: $collection})
RETURN collection {.id, .name, .kind} AS collection
