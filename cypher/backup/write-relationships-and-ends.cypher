// The nodes at the end are derived: they are made here, and described when deriving.
UNWIND $rows AS row
MATCH (start:
  //> start
{id: row.from})
MERGE (end:
  //> end
{id: row.to})
CREATE (start)-[edge:
  //> type
]->(end)
SET edge = row.properties
RETURN count(*) AS written
