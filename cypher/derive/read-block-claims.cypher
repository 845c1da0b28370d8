// Hints to seek matter as long as the statistics are those of an empty graph: the plan made then would scan the index.
UNWIND $blocks AS block
MATCH (claim:Claim {block: block})
USING INDEX SEEK claim:Claim(block)
WITH block, claim
MATCH (claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN block, claim.id AS id, claim.type AS type, claim.mode AS mode, claim.quad AS quad, claim.intensity AS intensity,
  claim.contexts AS contexts, claim.modality AS modality, claim.polarity AS polarity,
  claim.dateFrom AS dateFrom, claim.dateTo AS dateTo, claim.datePrecision AS datePrecision,
  article.id AS article, article.textHash AS textHash, article.outlet AS outlet, article.publishedAt AS publishedAt,
  COLLECT { MATCH (claim)-[:ACTOR]->(actor:Actor) RETURN DISTINCT {id: actor.id, name: actor.name} } AS actors,
  COLLECT { MATCH (claim)-[:RECIPIENT]->(actor:Actor) RETURN DISTINCT {id: actor.id, name: actor.name} } AS recipients,
  COLLECT { MATCH (claim)-[:AT]->(place:Place) RETURN place.id } AS places
