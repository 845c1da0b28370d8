MATCH (job:Job {id: $id})
RETURN properties(job) AS job
