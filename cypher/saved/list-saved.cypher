// Latest changed first.
MATCH (saved:Saved)
WHERE ($kind IS NULL OR saved.kind = $kind)
  AND ($after IS NULL OR saved.updatedAt < $after[0] OR (saved.updatedAt = $after[0] AND saved.id < $after[1]))
WITH saved ORDER BY saved.updatedAt DESC, saved.id DESC LIMIT $limit
RETURN saved {.id, .kind, .name, .by, .createdAt, .updatedAt, .version} AS saved, [saved.updatedAt, saved.id] AS rank
ORDER BY rank[0] DESC, rank[1] DESC
