UNWIND $rows AS row
MATCH (:Article {id: row.article})-[knows:KNOWS]->(:LocalKey {id: row.key})
SET knows.as = row.parted
