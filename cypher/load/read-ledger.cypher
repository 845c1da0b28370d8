UNWIND $ids AS id
MATCH (entry:LedgerEntry {id: id})
WHERE entry.state = 'loaded'
RETURN entry.articleId AS article, entry.coderVersion AS version
