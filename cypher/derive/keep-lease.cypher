MATCH (lease:Dramatis {id: 'deriver'})
SET lease.asked = $holder
WITH lease
WHERE lease.holder = $holder
SET lease.expiresAt = timestamp() + $milliseconds
RETURN lease.holder AS holder
