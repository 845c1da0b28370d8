// Claims that the coder no longer makes go; the others stay and are written anew.
UNWIND $articles AS row
MATCH (:Article {id: row.id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim {coder: $coder})
WITH DISTINCT claim, claim.id IN row.claims AS stays
CALL (claim) {
  MATCH (claim)-[:AT]->(place:Place)
  MERGE (mark:Dirty {id: 'place:' + place.id})
  SET mark.references = [place.id]
}
CALL (claim) {
  MATCH (claim)-[owned:ACTOR|RECIPIENT|SAID_BY|AT|STATED_IN]->()
  DELETE owned
}
WITH claim WHERE NOT stays
CALL (claim) {
  WITH * WHERE claim.block IS NOT NULL
  MERGE (mark:Dirty {id: 'block:' + claim.block})
  SET mark.references = [claim.block]
}
// The event is written anew, even if the same claim comes back before it is derived.
CALL (claim) {
  MATCH (claim)-[:REPORTS]->(event:Event)
  SET event.digest = ''
}
DETACH DELETE claim
