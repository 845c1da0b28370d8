CALL () {
  MATCH (party:Actor)<-[:SAID_BY]-(claim:Claim)
  WHERE party.id IN $party
  RETURN claim
  UNION
  MATCH (party:Actor)<-[:PUBLISHED_BY]-(:Article)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim)
  WHERE party.id IN $party
  RETURN claim
}
