UNWIND $articles AS id
MATCH (:Article {id: id})-[:NEAR_DUPLICATE_OF]-(other:Article)
RETURN id AS article, other.id AS other
