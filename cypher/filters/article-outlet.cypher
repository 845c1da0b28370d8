(article.outlet IN $outlet OR EXISTS { (article)-[:PUBLISHED_BY]->(medium:Actor) WHERE medium.id IN $outlet })
