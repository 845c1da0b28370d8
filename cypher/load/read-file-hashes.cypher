// The files that articles were read from; those in quarantine tell theirs within themselves.
UNWIND $articles AS id
OPTIONAL MATCH (article:Article {id: id})
RETURN article.fileHash AS hash, null AS kept
UNION
UNWIND $articles AS id
MATCH (entry:LedgerEntry)
USING INDEX SEEK entry:LedgerEntry(id)
WHERE entry.id STARTS WITH id + ':' AND entry.article IS NOT NULL
RETURN null AS hash, entry.article AS kept
