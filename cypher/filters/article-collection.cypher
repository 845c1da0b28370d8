EXISTS { (article)-[:IN]->(:Collection {id: $collection}) }
