UNWIND $ids AS id
MATCH (event:Event {id: id})
UNWIND $copies AS copy
CREATE (twin:Event)
SET twin = event {.*, id: event.id + copy, block: null, digest: null}
FOREACH (place IN [(event)-[:AT]->(there:Place) | there] | CREATE (twin)-[:AT]->(place))
WITH event, twin
MATCH (event)<-[part:PARTICIPATES_IN]-(actor:Actor)
CREATE (twin)<-[taken:PARTICIPATES_IN]-(actor)
SET taken = properties(part)
RETURN count(*) AS written
