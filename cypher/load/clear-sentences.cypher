// A sentence that another coder's claim rests on stays.
UNWIND $articles AS row
MATCH (:Article {id: row.id})-[:HAS_SENTENCE]->(sentence:Sentence)
WHERE NOT sentence.id IN row.sentences AND NOT EXISTS { (sentence)<-[:STATED_IN]-() }
DETACH DELETE sentence
