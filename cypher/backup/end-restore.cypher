MATCH (restore:Dramatis {id: 'restore'})
SET restore.asked = $token
WITH restore WHERE restore.holder = $token
DELETE restore
