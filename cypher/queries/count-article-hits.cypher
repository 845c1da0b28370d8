CALL db.index.fulltext.queryNodes('article_text', $lucene, {limit: $candidates}) YIELD node
RETURN count(node) AS total
