any(context IN event.contexts WHERE context IN $contexts)
