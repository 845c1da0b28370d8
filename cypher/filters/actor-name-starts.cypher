actor.name STARTS WITH $start
