SHOW PROCEDURES YIELD name
WHERE NOT any(own IN ['db.', 'dbms.', 'tx.', 'cdc.', 'fleetManagement.'] WHERE name STARTS WITH own)
RETURN name;
SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn RETURN name;
