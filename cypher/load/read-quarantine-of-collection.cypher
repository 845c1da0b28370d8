// Articles that were to go to the collection and never came into the graph.
MATCH (entry:LedgerEntry {state: 'quarantined'})
USING INDEX SEEK entry:LedgerEntry(state)
WHERE entry.collection = $collection AND NOT EXISTS { (:Article {id: entry.articleId}) }
WITH entry LIMIT $limit
RETURN DISTINCT entry.articleId AS article
