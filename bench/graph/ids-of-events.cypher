MATCH (event:Event)
RETURN event.id AS id ORDER BY id
