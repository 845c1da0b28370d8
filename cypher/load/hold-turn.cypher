// The first write is the lock; only then is it read who holds the turn. Who has written last is told, to see whether anybody has.
MERGE (turn:Dramatis {id: 'writer'})
SET turn.askedToHold = $holder
WITH turn
WHERE turn.holder IS NULL OR turn.holder = $holder OR turn.expiresAt <= timestamp()
SET turn.holder = $holder, turn.expiresAt = timestamp() + $milliseconds
RETURN turn.asked AS written
