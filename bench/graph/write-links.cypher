UNWIND $rows AS row
MATCH (source:Actor {id: row[0]})
MATCH (target:Actor {id: row[1]})
CREATE (source)-[:LINKED {
  eventCount: row[2], quad1: row[3], quad2: row[4], quad3: row[5], quad4: row[6], first: row[7], last: row[8]
}]->(target)
