MATCH (entry:LedgerEntry {state: 'quarantined'})
USING INDEX SEEK entry:LedgerEntry(state)
WHERE entry.id > $after AND ($collection IS NULL OR entry.collection = $collection)
  AND ($kind IS NULL OR entry.collectionKind = $kind)
RETURN entry {.id, .articleId, .article} AS entry
ORDER BY entry.id LIMIT $limit
