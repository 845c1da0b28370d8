UNWIND $rows AS row
MATCH (place:Place {id: row.id})
SET place += row.properties
