// What the place is called is said by each claim; the deriver settles on one name.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MERGE (place:Place {id: row.place})
CREATE (claim)-[at:AT]->(place)
SET at = row.properties
RETURN count(*) AS written
