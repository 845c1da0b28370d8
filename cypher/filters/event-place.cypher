EXISTS { (event)-[:AT]->(place) WHERE place.id IN $place OR place.country IN $place }
