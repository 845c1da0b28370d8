// Newest first.
MATCH (job:Job)
WHERE $after IS NULL OR job.createdAt < $after[0] OR (job.createdAt = $after[0] AND job.id < $after[1])
RETURN properties(job) AS job, [job.createdAt, job.id] AS rank
ORDER BY job.createdAt DESC, job.id DESC
LIMIT $limit
