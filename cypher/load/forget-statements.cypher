UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(stated)
DETACH DELETE stated
