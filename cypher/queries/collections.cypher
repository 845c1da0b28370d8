MATCH (collection:Collection)
RETURN collection.id AS id, collection.name AS name, collection.kind AS kind,
  COUNT { (collection)<-[:IN]-(:Article) } AS articleCount
ORDER BY kind DESC, name, id
