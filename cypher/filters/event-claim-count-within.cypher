COUNT {
  MATCH (event)<-[:REPORTS]-(claim)-[:STATED_IN]->()<-[:HAS_SENTENCE]-(article)
//> claim-conditions
}
