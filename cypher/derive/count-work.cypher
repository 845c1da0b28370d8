RETURN COUNT { MATCH (:LedgerEntry {derived: false}) } AS articles, COUNT { MATCH (:Dirty) } AS marks
