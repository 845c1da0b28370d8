// Statements that the console must refuse, or stop. A line of dashes parts them; `bomb` marks those that pass the gate and are
// stopped by a limit.

CREATE (n:Actor {id: 'x'})
---
create (n)
---
/* */ CREATE (n) RETURN n
---
MERGE (n:Actor {id: 'x'}) RETURN n
---
MATCH (n) DELETE n
---
MATCH (n) DETACH DELETE n
---
MATCH (n) NODETACH DELETE n
---
MATCH (n) SET n.name = 'x' RETURN n
---
MATCH (n) SET n:Hacked
---
MATCH (n) REMOVE n.name RETURN n
---
MATCH (n) FOREACH (x IN [1] | CREATE (:Hacked))
---
MATCH (n) CALL (n) { SET n.hacked = true } RETURN n
---
MATCH (n) CALL { WITH n SET n.hacked = true RETURN 1 AS x } RETURN x
---
MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS
---
CALL { CREATE (n:Hacked) RETURN n } RETURN n
---
MATCH (n) WHERE EXISTS { CREATE (m) RETURN m } RETURN n
---
RETURN COUNT { CREATE (m) RETURN m }
---
RETURN COLLECT { MERGE (m:X) RETURN m }
---
UNWIND [1] AS x MERGE (n:Actor {id: toString(x)}) RETURN n
---
MATCH (n) WITH n LIMIT 1 SET n += {hacked: true} RETURN n
---
INSERT (:Hacked)
---
MATCH (a)-[r]->(b) SET r.x = 1
---
RETURN 1 UNION CREATE (n) RETURN 1
---
CREATE INDEX hacked FOR (n:Actor) ON (n.name)
---
DROP INDEX actor_names
---
DROP CONSTRAINT actor_id
---
CREATE CONSTRAINT hacked FOR (n:X) REQUIRE n.id IS UNIQUE
---
CREATE USER hacker SET PASSWORD 'hackhackhack'
---
ALTER USER neo4j SET PASSWORD 'hackhackhack'
---
ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'
---
DROP DATABASE neo4j
---
STOP DATABASE neo4j
---
CREATE DATABASE hacked
---
SHOW TRANSACTIONS
---
SHOW USERS
---
SHOW SETTINGS YIELD name, value RETURN name, value
---
SHOW PROCEDURES
---
SHOW FUNCTIONS
---
SHOW DATABASES
---
TERMINATE TRANSACTIONS 'neo4j-transaction-1'
---
SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message
---
USE system SHOW USERS
---
USE neo4j MATCH (n) RETURN n
---
CALL { USE system RETURN 1 AS x } RETURN x
---
CYPHER runtime=slotted MATCH (n) RETURN n
---
CYPHER 25 MATCH (n) RETURN n
---
EXPLAIN MATCH (n) RETURN n
---
PROFILE MATCH (n) RETURN n
---
LOAD CSV FROM '$CANARY/plain' AS line RETURN line
---
LOAD CSV WITH HEADERS FROM '$CANARY/headers' AS line RETURN line
---
LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
---
load/**/csv from '$CANARY/comment' as line return line
---
RETURN COLLECT { LOAD CSV FROM '$CANARY/collect' AS line RETURN line[0] }
---
RETURN COUNT { LOAD CSV FROM '$CANARY/count' AS line RETURN line }
---
RETURN CASE WHEN true THEN COUNT { LOAD CSV FROM '$CANARY/case' AS line RETURN line } ELSE 0 END
---
RETURN [x IN [1] | COUNT { LOAD CSV FROM '$CANARY/comprehension' AS line RETURN line }]
---
MATCH (n) WHERE EXISTS { LOAD CSV FROM '$CANARY/exists' AS line RETURN line } RETURN n
---
CALL { LOAD CSV FROM '$CANARY/subquery' AS line RETURN line } RETURN line
---
CALL (*) { LOAD CSV FROM '$CANARY/scoped' AS line RETURN line } RETURN line
---
RETURN 1 AS x UNION LOAD CSV FROM '$CANARY/union' AS x RETURN x
---
L\u004fAD CSV FROM '$CANARY/escape' AS line RETURN line
---
RETURN '\u0027 AS x LOAD CSV FROM "$CANARY/string" AS line RETURN line //'
---
RETURN 1 // \u000a LOAD CSV FROM '$CANARY/newline' AS line RETURN line
---
CALL db.stats.clear('QUERIES')
---
CALL db.stats.collect('QUERIES')
---
CALL db.resampleOutdatedIndexes()
---
CALL db.prepareForReplanning(1)
---
CALL db.clearQueryCaches()
---
CALL db.awaitIndexes(300)
---
CALL db.checkpoint()
---
CALL dbms.listConfig() YIELD name, value RETURN name, value
---
CALL dbms.listConnections()
---
CALL dbms.killConnection('bolt-1')
---
CALL dbms.queryJmx('*:*') YIELD name RETURN name
---
CALL dbms.components()
---
CALL dbms.info()
---
CALL tx.setMetaData({user: 'somebody'})
---
CALL `db.stats.clear`('QUERIES')
---
CALL `db`.stats.`clear`('QUERIES') YIELD success RETURN success
---
CALL DB.STATS.CLEAR('QUERIES')
---
CALL/**/db.stats.clear/**/('QUERIES')
---
CALL db.labels() YIELD label CALL db.stats.clear('QUERIES') YIELD success RETURN label
---
OPTIONAL CALL db.stats.clear('QUERIES') YIELD success RETURN success
---
MATCH (a:Actor) WITH a LIMIT 1 RETURN CASE WHEN a.id IS NOT NULL THEN COUNT { CALL db.stats.clear('QUERIES') YIELD success RETURN success } ELSE 0 END
---
RETURN [x IN [1] WHERE EXISTS { CALL dbms.listConfig() YIELD name RETURN name } | x]
---
RETURN COLLECT { CALL dbms.listConfig() YIELD name, value RETURN name + value }
---
RETURN {call: COUNT { CALL db.stats.clear('QUERIES') YIELD success RETURN success }}
---
MATCH (n) WHERE n.degree > 1. CALL db.stats.clear('QUERIES') YIELD success RETURN success
---
MATCH (n:Actor) RETURN n {.*, x: COUNT { CALL db.stats.clear('QUERIES') YIELD success RETURN success }}
---
CALL apoc.load.json('$CANARY/apoc') YIELD value RETURN value
---
RETURN apoc.load.json('$CANARY/function')
---
CALL apoc.cypher.runWrite('CREATE (n)', {})
---
RETURN `apoc.cypher.runFirstColumnSingle`('RETURN 1', {})
---
RETURN graph.byName('system')
---
RETURN linenumber() + file()
---
RETURN 1; CREATE (n)
---
RETURN 1; MATCH (n) DETACH DELETE n;
---
RETURN 1 AS x;; RETURN 2
---
RETURN reduce(s = 'a', i IN range(1, 31) | s + s)
---
RETURN reduce(s = 0, x IN range(1, 1000000000000) | s)
---
RETURN `reduce`(s = 0, x IN [1] | s)
---
RETURN {a: reduce(s = 0, x IN [1, 2] | s + x)}
---
RETURN size(range(1, 2000000000))
---
RETURN size(range(1, 10000 * 10000))
---
RETURN size(range(0, $n))
---
WITH 1000000000 AS n UNWIND range(1, n) AS i RETURN count(i)
---
RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '((a+)+)+b'
---
RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '(a|a)*b'
---
RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '(.*a){20}b'
---
WITH '((a+)+)+b' AS p RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ p
---
RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '((a+' + ')+)+b'
---
RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ ('((a+)+)+b')
---
bomb MATCH (a), (b), (c), (d) RETURN count(*)
---
bomb MATCH (a) MATCH (b) MATCH (c) WHERE a.name + b.name = c.name RETURN count(*)
---
bomb UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN count(*)
---
bomb UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN collect(a + b + c)
---
bomb MATCH p = (a:Actor)-[*1..30]-(b:Actor) RETURN count(p)
---
bomb MATCH (a:Actor)-[*]-(b:Actor) RETURN count(*)
---
bomb MATCH p = allShortestPaths((a:Actor)-[*..50]-(b:Actor)) WHERE a <> b AND all(x IN nodes(p) WHERE x.id IS NOT NULL) RETURN count(p)
---
bomb UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN a, b, toString(rand()) AS r ORDER BY r
