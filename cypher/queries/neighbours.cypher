MATCH (:Actor {id: $actor})-[link:LINKED]-(actor)
WHERE ($after IS NULL OR [link.eventCount, actor.id] < $after)
//> conditions
WITH actor, link
ORDER BY link.eventCount DESC, actor.id DESC
LIMIT $limit
RETURN
//> actor-columns
  , link {.eventCount, .quad1, .quad2, .quad3, .quad4, .first, .last} AS link, [link.eventCount, actor.id] AS rank
