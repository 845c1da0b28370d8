// The articles themselves, as they were read; null where the database would not even keep that.
MATCH (entry:LedgerEntry {state: 'quarantined'})
USING INDEX SEEK entry:LedgerEntry(state)
WHERE entry.id > $after AND entry.coder IN $coders AND coalesce(entry.collection, '') = coalesce($collection, '')
RETURN entry.id AS id, entry.articleId AS articleId, entry.source AS source, entry.article AS article
ORDER BY entry.id LIMIT $limit
