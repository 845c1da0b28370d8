EXISTS { (sentence)<-[:STATED_IN]-(claim:Claim) } = $coded
