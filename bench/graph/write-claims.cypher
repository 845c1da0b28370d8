UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
CREATE (article)-[:HAS_SENTENCE]->(sentence:Sentence {id: row.id, index: row.index, start: 0, end: size(row.text), text: row.text})
CREATE (claim:Claim {id: row.id})-[:STATED_IN]->(sentence)
CREATE (claim)-[:REPORTS]->(event)
SET claim += row.properties
WITH row, claim, sentence
UNWIND range(0, size(row.actors) - 1) AS order
MATCH (actor:Actor {id: row.actors[order]})
CREATE (claim)-[:ACTOR {key: actor.id, order: order}]->(actor)
CREATE (sentence)-[:MENTIONS {key: actor.id, start: 0, end: 5, text: 'Actor', kind: 'name'}]->(actor)
