MATCH (saved:Saved {id: $id})
RETURN properties(saved) AS saved
