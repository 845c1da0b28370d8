MERGE (turn:Dramatis {id: 'writer'})
SET turn.asked = $token
