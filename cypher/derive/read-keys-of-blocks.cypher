UNWIND $blocks AS block
MATCH (local:LocalKey {block: block})
RETURN local.id AS key
