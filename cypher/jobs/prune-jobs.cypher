// Ended jobs beyond the newest.
MATCH (job:Job)
WHERE NOT job.state IN ['queued', 'running']
WITH job ORDER BY job.createdAt DESC, job.id DESC
SKIP $keep
WITH job, job.id AS id
DELETE job
RETURN id
