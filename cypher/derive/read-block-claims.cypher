// Hints to seek matter as long as the statistics are those of an empty graph: the plan made then would scan the index.
UNWIND $blocks AS block
MATCH (claim:Claim {block: block})
USING INDEX SEEK claim:Claim(block)
WITH block, claim
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN block, claim.id AS id, claim.type AS type, claim.mode AS mode, claim.quad AS quad, claim.intensity AS intensity,
  claim.contexts AS contexts, claim.modality AS modality, claim.polarity AS polarity,
  claim.dateFrom AS dateFrom, claim.dateTo AS dateTo, claim.datePrecision AS datePrecision,
  claim.triggerStart AS triggerStart, claim.triggerEnd AS triggerEnd,
  article.id AS article, coalesce(article.story, article.id) AS story, article.outlet AS outlet, article.publishedAt AS publishedAt,
  sentence {.id, .start, .text} AS sentence,
  COLLECT { MATCH (claim)-[:ACTOR]->(actor) RETURN DISTINCT actor {.id, .name, .country} } AS actors,
  COLLECT { MATCH (claim)-[:RECIPIENT]->(actor) RETURN DISTINCT actor {.id, .name, .country} } AS recipients,
  COLLECT { MATCH (sentence)-[mention:MENTIONS]->(actor) RETURN {actor: actor.id, text: mention.text} } AS mentions,
  COLLECT { MATCH (claim)-[at:AT]->(place) RETURN {id: place.id, precision: at.precision, country: at.country} } AS places
