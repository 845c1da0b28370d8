UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE claim.coder IN $coders
RETURN claim.id AS id, claim.type AS type, claim.mode AS mode, claim.check = 'rejected' AS rejected, claim.block AS block,
  COLLECT { MATCH (claim)-[:ACTOR]->(actor:Actor) RETURN DISTINCT actor.id } AS actors,
  COLLECT { MATCH (claim)-[:RECIPIENT]->(actor:Actor) RETURN DISTINCT actor.id } AS recipients
