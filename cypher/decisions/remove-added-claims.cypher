// The block is derived again without them, and its event written anew should the same claim come back before.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  WITH * WHERE claim.block IS NOT NULL
  MERGE (mark:Dirty {id: 'block:' + claim.block})
  SET mark.references = [claim.block]
}
CALL (claim) {
  MATCH (claim)-[:REPORTS]->(event:Event)
  SET event.digest = ''
}
CALL (claim) {
  MATCH (claim)-[:ACTOR|RECIPIENT]->(actor:Actor)
  MERGE (mark:Dirty {id: 'actor:' + actor.id})
  SET mark.references = [actor.id]
}
CALL (claim) {
  MATCH (claim)-[:AT]->(place:Place)
  MERGE (mark:Dirty {id: 'place:' + place.id})
  SET mark.references = [place.id]
}
DETACH DELETE claim
