MATCH (entry:LedgerEntry {derived: false})
WITH entry LIMIT $limit
SET entry.derived = true
RETURN entry.articleId AS article
