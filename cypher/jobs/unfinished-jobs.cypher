// In the order in which they were asked for.
MATCH (job:Job)
WHERE job.state IN ['queued', 'running']
RETURN properties(job) AS job
ORDER BY job.createdAt, job.id
