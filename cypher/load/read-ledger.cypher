UNWIND $ids AS id
MATCH (entry:LedgerEntry {id: id})
WHERE entry.coderVersion = $version AND entry.state = 'loaded'
RETURN entry.articleId AS article
