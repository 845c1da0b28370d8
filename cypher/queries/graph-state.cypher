OPTIONAL MATCH (epoch:Dramatis {id: 'epoch'})
RETURN epoch.value AS epoch,
  EXISTS { (:Collection {kind: 'sample'})<-[:IN]-(:Article) } AS samples,
  EXISTS { (:Collection {kind: 'user'})<-[:IN]-(:Article) } AS own,
  EXISTS { (:Dramatis {id: 'restore'}) } AS restoring
