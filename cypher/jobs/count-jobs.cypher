MATCH (job:Job)
RETURN count(job) AS total
