MATCH (schema:Dramatis {id: 'schema'})
RETURN schema.version AS version
