MATCH (event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
WITH event, claim.modality AS id, claim.modality AS name
