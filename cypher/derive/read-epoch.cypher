MATCH (epoch:Dramatis {id: 'epoch'})
RETURN epoch.value AS value
