MATCH (mark:Dirty)
USING INDEX SEEK mark:Dirty(id)
WHERE mark.id STARTS WITH $prefix
WITH mark ORDER BY mark.id LIMIT $limit
WITH mark, mark.references AS references, mark.after AS after
DELETE mark
RETURN references, after
