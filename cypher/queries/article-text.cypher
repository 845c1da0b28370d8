MATCH (article:Article {id: $article})
RETURN article {.authors, .language, .licence, .retrievedAt, .text, .originalText, .fileHash, .fileType} AS whole,
  [(article)-[:IN]->(collection:Collection) | collection.id] AS collections,
//> article-columns
  ,
//> article-standing
  , COLLECT {
    MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
    RETURN sentence {.id, .index, .start, .end, .page} ORDER BY sentence.index
  } AS sentences
