// What coders other than this one have made of an article is of another day now: as of an older version, it is coded again.
MATCH (entry:LedgerEntry)
USING INDEX SEEK entry:LedgerEntry(id)
WHERE entry.id STARTS WITH $article + ':' AND entry.state = 'loaded' AND entry.coder <> $except
SET entry.coderVersion = '0'
RETURN DISTINCT entry.coder AS coder ORDER BY coder
