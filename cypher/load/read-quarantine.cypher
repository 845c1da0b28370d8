MATCH (entry:LedgerEntry {state: 'quarantined'})
USING INDEX SEEK entry:LedgerEntry(state)
WHERE entry.id > $after
RETURN entry.id AS id, entry.articleId AS article, entry.coder AS coder, entry.source AS source, entry.error AS error,
  entry.attempts AS attempts
ORDER BY entry.id LIMIT $limit
