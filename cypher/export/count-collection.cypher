MATCH (collection:Collection {id: $collection})
RETURN COUNT { (collection)<-[:IN]-(:Article) } AS articles
