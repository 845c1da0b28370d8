UNWIND $ids AS id
MATCH (article:Article {id: id})
WHERE $collection IS NULL OR EXISTS { (article)-[:IN]->(:Collection {id: $collection}) }
RETURN properties(article) AS article
