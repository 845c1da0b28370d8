UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(sentence:Sentence)
DETACH DELETE sentence
