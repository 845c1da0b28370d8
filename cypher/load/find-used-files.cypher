// Which of these files other articles were read from, too.
MATCH (article:Article)
USING INDEX SEEK article:Article(fileHash)
WHERE article.fileHash IN $hashes
RETURN DISTINCT article.fileHash AS hash
UNION
MATCH (entry:LedgerEntry {state: 'quarantined'})
WHERE entry.article IS NOT NULL
UNWIND $hashes AS hash
WITH entry, hash WHERE entry.article CONTAINS hash
RETURN DISTINCT hash
