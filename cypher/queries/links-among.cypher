MATCH (source:Actor)-[link:LINKED]->(target:Actor)
WHERE source.id IN $actors AND target.id IN $actors
RETURN source.id AS source, target.id AS target,
  link {.eventCount, .quad1, .quad2, .quad3, .quad4, .first, .last} AS link
ORDER BY link.eventCount DESC, source, target
