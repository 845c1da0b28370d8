event.type IN $types
