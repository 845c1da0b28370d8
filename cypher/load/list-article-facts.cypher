// What people may put right, without the texts. Samples are not theirs to mend, unless they ask for them.
MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > $after
  AND CASE
    WHEN $collection IS NOT NULL THEN EXISTS { (article)-[:IN]->(:Collection {id: $collection}) }
    ELSE NOT EXISTS { (article)-[:IN]->(:Collection {kind: 'sample'}) }
      OR EXISTS { (article)-[:IN]->(:Collection {kind: 'user'}) }
  END
RETURN article {.id, .path, .url, .title, .outlet, .authors, .publishedAt, .language, .licence} AS article
ORDER BY article.id LIMIT $limit
