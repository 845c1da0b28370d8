RETURN EXISTS { MATCH (entry:LedgerEntry {derived: false}) USING INDEX SEEK entry:LedgerEntry(derived) } AS waiting
