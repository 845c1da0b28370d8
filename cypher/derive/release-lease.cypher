MATCH (lease:Dramatis {id: 'deriver'})
SET lease.asked = $holder
WITH lease
WHERE lease.holder = $holder
REMOVE lease.holder, lease.expiresAt
