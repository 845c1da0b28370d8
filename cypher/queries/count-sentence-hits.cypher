CALL db.index.fulltext.queryNodes('sentence_text', $lucene, {limit: $candidates}) YIELD node
RETURN count(node) AS total
