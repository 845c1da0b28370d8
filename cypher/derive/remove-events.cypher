UNWIND $events AS id
MATCH (event:Event {id: id})
DETACH DELETE event
