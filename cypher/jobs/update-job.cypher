MATCH (job:Job {id: $id})
SET job += $properties
