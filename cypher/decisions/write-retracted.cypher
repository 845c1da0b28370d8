UNWIND $rows AS row
MATCH (article:Article {id: row.article})
SET article.retracted = CASE WHEN row.retracted THEN true END
