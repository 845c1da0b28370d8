// What the coder has loaded in another version than this one, by id; of one collection when it is given.
MATCH (entry:LedgerEntry)
USING INDEX SEEK entry:LedgerEntry(id)
WHERE entry.id > $after AND entry.coder = $coder AND entry.state = 'loaded' AND entry.coderVersion <> $version
  AND ($collection IS NULL OR EXISTS { (:Article {id: entry.articleId})-[:IN]->(:Collection {id: $collection}) })
RETURN entry.id AS id, entry.articleId AS article, entry.coderVersion AS version
ORDER BY entry.id LIMIT $limit
