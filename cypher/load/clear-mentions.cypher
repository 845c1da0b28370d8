UNWIND $articles AS row
MATCH (:Article {id: row.id})-[:HAS_SENTENCE]->(:Sentence)-[mention:MENTIONS]->()
DELETE mention
