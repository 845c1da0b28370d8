MATCH (entry:LedgerEntry {derived: false})
USING INDEX SEEK entry:LedgerEntry(derived)
WITH entry LIMIT $limit
SET entry.derived = true
RETURN entry.articleId AS article
