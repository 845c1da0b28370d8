COLLECT {
  MATCH (event)<-[part:PARTICIPATES_IN]-(participant:Actor)
  WITH part, participant, COUNT {
    MATCH (participant)<-[:ACTOR|RECIPIENT]-(claim:Claim)-[:REPORTS]->(event)
    MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> article-conditions
    RETURN DISTINCT claim
  } AS claimCount
  WHERE claimCount > 0
  RETURN participant {.id, .name, .type, role: part.role, claimCount: claimCount}
}
