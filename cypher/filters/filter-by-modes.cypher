WITH event, event.mode AS id, event.mode AS name
