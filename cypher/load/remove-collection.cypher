MATCH (collection:Collection {id: $collection})
WHERE NOT EXISTS { (collection)<-[:IN]-() }
DELETE collection
