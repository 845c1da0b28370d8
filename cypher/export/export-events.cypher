MATCH (event:Event)
USING INDEX SEEK event:Event(id)
WHERE event.id > $after
//> within
WITH event ORDER BY event.id LIMIT $limit
RETURN event.id AS id, properties(event) AS properties, {
  participants: COLLECT { MATCH (event)<-[edge:PARTICIPATES_IN]-(actor) RETURN edge {.*, actor: actor.id} },
  possiblySame: COLLECT { MATCH (event)-[edge:POSSIBLY_SAME]->(other) RETURN edge {.*, event: other.id} },
  at: COLLECT { MATCH (event)-[:AT]->(place) RETURN place.id }
} AS edges
ORDER BY id
