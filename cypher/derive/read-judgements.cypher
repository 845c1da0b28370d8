// Namesakes whom one split made of several keys are one actor, too.
MATCH (decision:Decision)
USING INDEX SEEK decision:Decision(kind)
WHERE decision.kind IN ['same', 'different'] AND decision.undoneAt IS NULL
  AND any(key IN decision.keys WHERE key IN $keys)
RETURN decision.id AS id, decision.kind AS kind, decision.keys AS keys, decision.at AS at
UNION ALL
MATCH (decision:Decision {kind: 'split'})
USING INDEX SEEK decision:Decision(kind)
WHERE decision.undoneAt IS NULL AND any(part IN decision.parts WHERE part IN $keys)
UNWIND tail(decision.parts) AS part
RETURN decision.id + ' ' + part AS id, 'same' AS kind, [head(decision.parts), part] AS keys, decision.at AS at
