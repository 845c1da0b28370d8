UNWIND $articles AS id
OPTIONAL MATCH (article:Article {id: id})
DETACH DELETE article
