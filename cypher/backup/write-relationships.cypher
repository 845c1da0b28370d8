UNWIND $rows AS row
MATCH (start:
  //> start
{id: row.from}), (end:
  //> end
{id: row.to})
CREATE (start)-[edge:
  //> type
]->(end)
SET edge = row.properties
RETURN count(*) AS written
