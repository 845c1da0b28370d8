// A repeat of the same change, whose answer was lost, finds it done.
MATCH (saved:Saved {id: $id})
WHERE saved.version = $version
  OR (saved.version = $version + 1 AND saved.updatedAt = $changed.updatedAt
    AND saved.name = $changed.name AND saved.content = $changed.content)
SET saved += $changed, saved.version = $version + 1
RETURN properties(saved) AS saved
