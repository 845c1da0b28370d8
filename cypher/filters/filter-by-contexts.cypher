UNWIND event.contexts AS context
WITH event, context AS id, context AS name
