EXISTS { (claim)-[:SAID_BY]->(speaker:Actor) WHERE speaker.id IN $saidBy }
