MATCH (turn:Dramatis {id: 'writer'})
SET turn.askedToHold = $holder
WITH turn
WHERE turn.holder = $holder
REMOVE turn.holder, turn.expiresAt
