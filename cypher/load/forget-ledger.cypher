UNWIND $articles AS id
MATCH (entry:LedgerEntry)
USING INDEX SEEK entry:LedgerEntry(id)
WHERE entry.id STARTS WITH id + ':'
DELETE entry
