UNWIND $articles AS id
MATCH (entry:LedgerEntry)
WHERE entry.id STARTS WITH id + ':'
DELETE entry
