MATCH (entry:LedgerEntry)
USING INDEX SEEK entry:LedgerEntry(state)
WHERE entry.state IN ['loaded', 'quarantined']
RETURN entry.coder AS coder, entry.coderVersion AS version, entry.state AS state, count(*) AS count
ORDER BY coder, version, state
