// Articles in quarantine are known to the ledger alone.
MATCH (entry:LedgerEntry {state: 'quarantined'})
USING INDEX SEEK entry:LedgerEntry(state)
WHERE entry.id > $after
UNWIND $names AS name
WITH entry, name
WHERE entry.articleId = name OR entry.source = name
  OR entry.source STARTS WITH name + ':' OR entry.source STARTS WITH name + '/'
RETURN entry.id AS id, entry.articleId AS article, collect(name) AS names
ORDER BY id LIMIT $limit
