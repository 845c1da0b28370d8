MATCH (saved:Saved)
WHERE $kind IS NULL OR saved.kind = $kind
RETURN count(saved) AS total
