(EXISTS { (claim)-[:SAID_BY]->(speaker:Actor) WHERE speaker.id IN $source } OR EXISTS { (article)-[:PUBLISHED_BY]->(medium:Actor) WHERE medium.id IN $source })
