UNWIND $articles AS row
MATCH (:Article {id: row.id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(relation:Relation)
DETACH DELETE relation
