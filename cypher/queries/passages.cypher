CALL db.index.fulltext.queryNodes('sentence_text', $lucene, {limit: $candidates}) YIELD node AS sentence, score
MATCH (sentence)<-[:HAS_SENTENCE]-(article)
WHERE article.id IN $articles
WITH article.id AS article, sentence, score
ORDER BY score DESC, sentence.id
WITH article, collect(sentence {.id, .index, .start, .end, .page, .text})[..$most] AS passages
RETURN article, passages
