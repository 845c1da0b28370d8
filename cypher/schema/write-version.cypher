MERGE (schema:Dramatis {id: 'schema'})
SET schema.version = $version
