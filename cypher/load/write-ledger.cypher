// The token makes the count absolute: a transaction that is run again after a lost answer counts once.
UNWIND $rows AS row
MERGE (entry:LedgerEntry {id: row.id})
SET entry.attempts = CASE WHEN entry.lastAttempt = $attempt THEN entry.attempts ELSE coalesce(entry.attempts, 0) + 1 END,
    entry.lastAttempt = $attempt
SET entry += row.properties
RETURN count(*) AS written
