// The first write is the lock; only then is it read who restores, and how far the last committed batch came.
MATCH (restore:Dramatis {id: 'restore'})
SET restore.asked = $token
WITH restore WHERE restore.holder = $token
WITH restore, restore.phase = $phase AND restore.backup = $backup AND restore.lines >= $lines AS done
SET restore.backup = $backup, restore.phase = $phase, restore.lines = $lines
RETURN done
