EXISTS { (article)-[:IN]->(:Collection {kind: 'user'}) }
