UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence}), (subject:Actor {id: row.subjectActor}), (object:Actor {id: row.objectActor})
MERGE (relation:Relation {id: row.id})
SET relation += row.properties
CREATE (relation)-[:STATED_IN]->(sentence)
CREATE (relation)-[:SUBJECT {key: row.subject}]->(subject)
CREATE (relation)-[:OBJECT {key: row.object}]->(object)
RETURN count(*) AS written
