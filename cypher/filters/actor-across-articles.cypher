NOT actor.id CONTAINS '@'
