actor.type IN $actorTypes
