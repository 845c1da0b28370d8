WITH event, event.type AS id, event.type AS name
