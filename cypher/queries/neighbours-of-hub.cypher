// The index of links gives the strongest of the whole graph first; among those a busy actor's come soon.
MATCH (hub:Actor)-[link:LINKED]-(actor:Actor)
USING INDEX link:LINKED(eventCount)
WHERE link.eventCount <= $strongest AND hub.id = $actor
  AND ($after IS NULL OR [link.eventCount, actor.id] < $after)
WITH actor, link
ORDER BY link.eventCount DESC, actor.id DESC
LIMIT $limit
RETURN
//> actor-columns
  , link {.eventCount, .quad1, .quad2, .quad3, .quad4, .first, .last} AS link, [link.eventCount, actor.id] AS rank
