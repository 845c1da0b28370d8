// The first write is the lock: no load is under way any more, and the next finds the mark.
MERGE (turn:Dramatis {id: 'writer'})
SET turn.asked = $token
MERGE (restore:Dramatis {id: 'restore'})
SET restore.holder = $token
RETURN restore.backup AS backup, restore.phase AS phase, coalesce(restore.lines, 0) AS lines
