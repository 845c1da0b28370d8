// The write to the mark is the lock: a deriver that has just taken it is waited for.
UNWIND $marks AS row
MERGE (mark:Dirty {id: row.id})
SET mark.references = row.references, mark.after = row.after
