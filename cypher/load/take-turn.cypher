// The write is the lock. Who reads the whole graph holds the others up, and nobody writes to one that is half restored.
MERGE (turn:Dramatis {id: 'writer'})
SET turn.asked = $token
RETURN coalesce(turn.expiresAt > timestamp(), false) AS held,
  EXISTS { MATCH (restore:Dramatis {id: 'restore'}) WHERE coalesce(restore.phase, '') <> 'deriving' } AS restoring
