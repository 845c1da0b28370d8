MATCH (decision:Decision)
USING INDEX SEEK decision:Decision(kind)
WHERE decision.kind IN ['same', 'different'] AND decision.undoneAt IS NULL
  AND any(key IN decision.keys WHERE key IN $keys)
RETURN decision.id AS id, decision.kind AS kind, decision.keys AS keys, decision.at AS at
