// No DETACH: a load that has just named the key again makes this transaction fail and start anew.
UNWIND $keys AS key
MATCH (local:LocalKey {id: key})
OPTIONAL MATCH (local)-[own:MEANS|ABBREVIATED]->()
DELETE own
WITH DISTINCT local
DELETE local
