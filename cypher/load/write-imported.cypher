// The names that may mean an entity, now or before, are looked at again.
UNWIND $rows AS row
MERGE (imported:Imported {id: row.id})
WITH row, imported, imported.block AS before
SET imported = row.properties, imported.id = row.id
WITH row, before
UNWIND [block IN [before, row.properties.block] WHERE block IS NOT NULL] AS block
WITH DISTINCT block ORDER BY block
WHERE EXISTS { (:LocalKey {block: block}) }
MERGE (mark:Dirty {id: 'identity:' + block})
SET mark.references = [block]
