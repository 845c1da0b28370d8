// An event that loses a claim is written anew, even if the same claim comes back before it is derived.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(stated)
CALL (stated) {
  MATCH (stated)-[:REPORTS]->(event:Event)
  SET event.digest = ''
}
DETACH DELETE stated
