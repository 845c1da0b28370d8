// A sentence that another coder's claim rests on stays. Without a label it can only be reached from its article.
UNWIND $articles AS row
MATCH (:Article {id: row.id})-[:HAS_SENTENCE]->(sentence)
WHERE NOT sentence.id IN row.sentences AND NOT EXISTS { (sentence)<-[:STATED_IN]-() }
DETACH DELETE sentence
