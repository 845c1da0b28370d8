MATCH (event:Event {id: $event})
