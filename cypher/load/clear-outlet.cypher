UNWIND $articles AS row
MATCH (:Article {id: row.id})-[published:PUBLISHED_BY]->()
DELETE published
