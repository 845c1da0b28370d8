MATCH (node:
  //> label
)
RETURN count(node) AS count
