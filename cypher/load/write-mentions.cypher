UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence}), (actor:Actor {id: row.actor})
CREATE (sentence)-[mention:MENTIONS]->(actor)
SET mention = row.properties
RETURN count(*) AS written
