EXISTS { (article)-[:HAS_SENTENCE]->()-[:MENTIONS]->(named) WHERE named.id IN $actors }
