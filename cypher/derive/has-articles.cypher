RETURN EXISTS { MATCH (:LedgerEntry {derived: false}) } AS waiting
