MATCH (claim)-[part:ACTOR|RECIPIENT|SAID_BY]->(actor:Actor)
WHERE type(part) IN $holeRoles AND NOT actor.id IN $named
