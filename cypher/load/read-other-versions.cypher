// What the coder has loaded in another version than this one, by id.
MATCH (entry:LedgerEntry)
USING INDEX SEEK entry:LedgerEntry(id)
WHERE entry.id > $after AND entry.coder = $coder AND entry.state = 'loaded' AND entry.coderVersion <> $version
RETURN entry.id AS id, entry.articleId AS article, entry.coderVersion AS version
ORDER BY entry.id LIMIT $limit
