// Articles in quarantine go to it under its new name.
MATCH (collection:Collection {id: $collection})
SET collection.id = $id, collection.name = $name
WITH collection
CALL (collection) {
  MATCH (entry:LedgerEntry {state: 'quarantined'})
  USING INDEX SEEK entry:LedgerEntry(state)
  WHERE entry.collection = $collection
  SET entry.collection = $id, entry.collectionName = $name
}
RETURN collection.id AS collection
