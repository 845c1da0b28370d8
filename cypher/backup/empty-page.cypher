MATCH (node:
  //> label
)
USING INDEX SEEK node:
  //> label
(id)
WHERE node.id > ''
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
