// The write is the lock: of two who undo at once one finds it undone.
MATCH (decision:Decision {id: $id})
SET decision.by = decision.by
WITH decision
WHERE decision.undoneAt IS NULL
SET decision.undoneAt = $at, decision.undoneBy = $by
RETURN decision.id AS id
