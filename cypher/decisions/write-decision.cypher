MERGE (decision:Decision {id: $id})
SET decision += $properties
