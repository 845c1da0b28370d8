UNWIND $rows AS row
MERGE (collection:Collection {id: 'bench'})
ON CREATE SET collection.name = 'Bench', collection.kind = 'user'
CREATE (article:Article {id: row[0]})-[:IN]->(collection)
SET article.title = row[1], article.outlet = row[2], article.publishedAt = row[3], article.text = row[1]
