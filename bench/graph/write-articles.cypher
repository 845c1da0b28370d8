UNWIND $rows AS row
MATCH (medium:Actor {id: row.medium})
MERGE (collection:Collection {id: 'bench'})
ON CREATE SET collection.name = 'Bench', collection.kind = 'user'
CREATE (article:Article {id: row.id})-[:IN]->(collection)
CREATE (article)-[:PUBLISHED_BY]->(medium)
SET article += row.properties
