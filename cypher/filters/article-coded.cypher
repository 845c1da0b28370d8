EXISTS { (article)-[:HAS_SENTENCE]->()<-[:STATED_IN]-(claim:Claim) } = $coded
