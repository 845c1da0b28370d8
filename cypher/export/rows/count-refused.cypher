MATCH (job:Job)
WHERE $collection IS NULL OR job.collection = $collection
RETURN sum(coalesce(job.refused, 0)) AS total
