MATCH (entry:LedgerEntry {state: 'quarantined'})
USING INDEX SEEK entry:LedgerEntry(state)
RETURN entry.collection AS id, max(entry.collectionName) AS name, max(entry.collectionKind) AS kind
ORDER BY id
