// What people added to an article is derived again from their decisions once it is loaded.
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
CALL (article) {
  MATCH (article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim {coder: $coder})
  CALL (claim) {
    WITH * WHERE claim.block IS NOT NULL
    MERGE (mark:Dirty {id: 'block:' + claim.block})
    SET mark.references = [claim.block]
  }
  CALL (claim) {
    MATCH (claim)-[:AT]->(place:Place)
    MERGE (mark:Dirty {id: 'place:' + place.id})
    SET mark.references = [place.id]
  }
  CALL (claim) {
    MATCH (claim)-[:REPORTS]->(event:Event)
    SET event.digest = ''
  }
  DETACH DELETE claim
}
CALL (article) {
  MATCH (article)-[knows:KNOWS {coder: $coder}]->(local:LocalKey)
  WITH DISTINCT knows, local
  MERGE (mark:Dirty {id: 'key:' + local.id})
  SET mark.references = [local.id]
  DELETE knows
}
