MERGE (saved:Saved {id: $id})
SET saved += $properties
