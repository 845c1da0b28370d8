MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
MATCH (claim)-[:SAID_BY]->(speaker:Actor)
WITH event, speaker.id AS id, speaker.name AS name
