CALL db.index.fulltext.queryNodes('event_names', $lucene, {limit: $candidates}) YIELD node AS event
