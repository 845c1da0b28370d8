UNWIND $rows AS row
MATCH (event:Event {id: row.event}), (place:Place {id: row.place})
CREATE (event)-[:AT]->(place)
RETURN count(*) AS written
