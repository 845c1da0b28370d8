MERGE (epoch:Dramatis {id: 'epoch'})
SET epoch.value = $value
