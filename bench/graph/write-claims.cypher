UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (event:Event {id: row.event})
CREATE (article)-[:HAS_SENTENCE]->(sentence:Sentence {id: row.id, index: row.index, start: 0, end: size(row.text), text: row.text})
CREATE (claim:Claim {id: row.id})-[:STATED_IN]->(sentence)
CREATE (claim)-[:REPORTS {why: '{}'}]->(event)
SET claim += row.properties
FOREACH (id IN row.speakers |
  MERGE (speaker:Actor {id: id})
  CREATE (claim)-[:SAID_BY {key: id, kind: 'speaker', order: 0, quote: 'indirect'}]->(speaker))
WITH row, claim, sentence
UNWIND range(0, size(row.actors) - 1) AS order
MATCH (actor:Actor {id: row.actors[order]})
CREATE (sentence)-[:MENTIONS {key: actor.id, start: 0, end: 5, text: 'Actor', kind: 'name'}]->(actor)
FOREACH (_ IN CASE order WHEN 0 THEN [1] ELSE [] END | CREATE (claim)-[:ACTOR {key: actor.id, order: 0}]->(actor))
FOREACH (_ IN CASE order WHEN 0 THEN [] ELSE [1] END | CREATE (claim)-[:RECIPIENT {key: actor.id, order: order - 1}]->(actor))
