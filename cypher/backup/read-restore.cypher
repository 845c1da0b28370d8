MATCH (restore:Dramatis {id: 'restore'})
RETURN restore.backup AS backup
