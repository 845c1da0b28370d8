// The first write is the lock; only then is it read who holds the lease.
MERGE (lease:Dramatis {id: 'deriver'})
SET lease.asked = $holder
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.expiresAt <= timestamp()
SET lease.holder = $holder, lease.expiresAt = timestamp() + $milliseconds
RETURN lease.holder AS holder
