// No DETACH: a load that has just named the key again makes this transaction fail and start anew.
UNWIND $keys AS key
MATCH (local:LocalKey {id: key})
OPTIONAL MATCH (local)-[meaning:MEANS]->(:Actor)
DELETE meaning
WITH DISTINCT local
DELETE local
