WITH event, event.status AS id, event.status AS name
