UNWIND $rows AS row
CREATE (event:Event {id: row.id})
SET event += row.properties
FOREACH (id IN row.places |
  MERGE (place:Place {id: id})
  ON CREATE SET place.name = id, place.country = row.country, place.precision = 'city'
  CREATE (event)-[:AT]->(place))
