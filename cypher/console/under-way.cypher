SHOW TRANSACTIONS YIELD metaData WHERE metaData.id = $id RETURN metaData.id AS id
