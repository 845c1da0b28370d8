MATCH (node:
  //> label
)
USING INDEX SEEK node:
  //> label
(id)
WHERE node.id > $after
RETURN node.id AS id, properties(node) AS properties
ORDER BY id LIMIT $limit
