MATCH (article:Article {id: $article})
RETURN article.text AS text,
  COLLECT { MATCH (article)-[:HAS_SENTENCE]->(sentence) RETURN sentence {.index, .start, .end} ORDER BY sentence.index } AS sentences
