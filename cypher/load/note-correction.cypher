UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.correctedId = row.correctedId,
    article.corrected = [field IN row.fields WHERE NOT field IN coalesce(article.corrected, [])] + coalesce(article.corrected, [])
RETURN count(*) AS written
