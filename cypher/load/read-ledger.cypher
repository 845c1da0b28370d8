UNWIND $ids AS id
MATCH (entry:LedgerEntry {id: id})
USING INDEX SEEK entry:LedgerEntry(id)
WHERE entry.state = 'loaded'
RETURN entry.articleId AS article, entry.coderVersion AS version
