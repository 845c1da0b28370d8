EXISTS { (sentence)-[:MENTIONS]->(named) WHERE named.id IN $actors }
