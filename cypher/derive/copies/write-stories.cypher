UNWIND $rows AS row
MATCH (article:Article {id: row.article})
WHERE article.story IS NULL OR article.story <> row.story
SET article.story = row.story
RETURN article.id AS article
