CALL db.index.fulltext.queryNodes('sentence_text', $lucene, {limit: $candidates}) YIELD node AS sentence, score
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
//> conditions
WITH sentence, [score, sentence.id] AS rank
WHERE $after IS NULL OR rank < $after
ORDER BY rank DESC
LIMIT $limit
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN
  sentence {
    .id, .index, .start, .end, .page, .text,
    mentions: [(sentence)-[mention:MENTIONS]->(actor) | mention {.start, .end, actor: actor.id}],
    claims: [(sentence)<-[:STATED_IN]-(claim:Claim) | claim.id]
  } AS sentence,
//> article-columns
  , rank
ORDER BY rank DESC
