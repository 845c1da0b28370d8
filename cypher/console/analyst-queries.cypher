// Statements as analysts write them: each must run. A line of dashes parts them.

MATCH (n) RETURN labels(n) AS labels, count(*) AS count ORDER BY count DESC
---
MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY count DESC
---
MATCH (a:Actor) RETURN a.name, a.degree ORDER BY a.degree DESC LIMIT 20
---
MATCH (a:Actor {id: 'person:marko-ilves'}) RETURN a
---
MATCH (a:Actor) WHERE a.name CONTAINS 'Ilves' RETURN a.name, a.aliases
---
MATCH (a:Actor) WHERE toLower(a.name) STARTS WITH 'anu' RETURN a.name
---
MATCH (a:Actor) WHERE a.name =~ '(?i).*tamm.*' RETURN a.name
---
MATCH (a:Actor) WHERE a.name =~ '(Anu|Marko) .*' RETURN a.name
---
MATCH (a:Person) RETURN count(a)
---
MATCH (a:Actor) WHERE a:Person OR a:Country RETURN a.name ORDER BY a.name
---
MATCH (a:Actor)-[l:LINKED]-(b:Actor) RETURN a.name, b.name, l.eventCount ORDER BY l.eventCount DESC LIMIT 10
---
MATCH (a:Actor {name: 'Marko Ilves'})-[:PARTICIPATES_IN]->(e:Event)<-[:PARTICIPATES_IN]-(b:Actor) WHERE e.type = 'CONSULT' RETURN DISTINCT b.name
---
MATCH (a:Actor)-[:PARTICIPATES_IN]->(e:Event) WHERE e.dateFrom >= '2025-08-01' AND e.dateTo < '2025-09-01' RETURN e.name, collect(a.name) AS actors
---
MATCH (e:Event) WHERE e.type IN ['CONSULT', 'AGREE'] RETURN e.type, count(*) ORDER BY e.type
---
MATCH (e:Event) RETURN e.quad AS quad, count(*) AS events ORDER BY quad
---
MATCH (e:Event)<-[:REPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence) RETURN e.name, s.text LIMIT 10
---
MATCH (c:Claim)-[:SAID_BY]->(a:Actor) RETURN a.name AS speaker, count(c) AS claims ORDER BY claims DESC
---
MATCH (c:Claim) WHERE c.polarity = 'denied' RETURN c.type, c.modality
---
MATCH (c:Claim) WHERE c.hedge IS NOT NULL RETURN count(*)
---
MATCH (art:Article) RETURN art.outlet, count(*) AS articles ORDER BY articles DESC
---
MATCH (art:Article) WHERE art.publishedAt STARTS WITH '2025-08' RETURN art.title, art.url
---
MATCH (art:Article)-[:HAS_SENTENCE]->(s:Sentence)-[:MENTIONS]->(a:Actor) RETURN art.title, count(DISTINCT a) AS actors
---
MATCH p = shortestPath((a:Actor {id: 'person:marko-ilves'})-[:LINKED*..4]-(b:Actor {id: 'person:piret-kask'})) RETURN p
---
MATCH p = SHORTEST 1 (a:Actor {id: 'person:marko-ilves'})-[:LINKED]-+(b:Actor {id: 'person:anu-tamm'}) RETURN p
---
MATCH p = ALL SHORTEST (a:Actor {id: 'person:marko-ilves'})-[:LINKED]-{1,3}(b:Actor {id: 'person:anu-tamm'}) RETURN length(p)
---
MATCH (a:Actor {id: 'person:marko-ilves'}) ((x)-[:LINKED]-(y)){1,2} (b:Actor) RETURN DISTINCT b.name
---
MATCH (a:Actor {id: 'person:marko-ilves'})-[:LINKED*1..2]-(b:Actor) RETURN DISTINCT b.name LIMIT 25
---
MATCH (a:Actor) WITH a ORDER BY a.degree DESC LIMIT 3 MATCH (a)-[:PARTICIPATES_IN]->(e:Event) RETURN a.name, collect(e.name)[..5] AS events
---
MATCH (a:Actor) WHERE EXISTS { (a)-[:PARTICIPATES_IN]->(:Event {type: 'CONSULT'}) } RETURN a.name
---
MATCH (a:Actor) WHERE NOT EXISTS { (a)-[:PARTICIPATES_IN]->() } RETURN a.name
---
MATCH (a:Actor) RETURN a.name, COUNT { (a)-[:PARTICIPATES_IN]->() } AS events ORDER BY events DESC
---
MATCH (a:Actor) RETURN a.name, COLLECT { MATCH (a)-[:PARTICIPATES_IN]->(e) RETURN e.type ORDER BY e.type } AS types
---
MATCH (a:Actor) CALL (a) { MATCH (a)-[:PARTICIPATES_IN]->(e:Event) RETURN e ORDER BY e.dateFrom DESC LIMIT 1 } RETURN a.name, e.name
---
MATCH (a:Actor) CALL { WITH a MATCH (a)-[:PARTICIPATES_IN]->(e:Event) RETURN count(e) AS n } RETURN a.name, n
---
MATCH (a:Actor) OPTIONAL MATCH (a)-[:PARTICIPATES_IN]->(e:Event) RETURN a.name, count(e) AS events
---
UNWIND ['Marko Ilves', 'Anu Tamm'] AS name MATCH (a:Actor {name: name}) RETURN name, a.id
---
UNWIND range(1, 12) AS month RETURN month, COUNT { MATCH (e:Event) WHERE substring(e.dateFrom, 5, 2) = right('0' + toString(month), 2) } AS events
---
MATCH (e:Event) WITH date(e.dateFrom) AS day, count(*) AS events RETURN day, events ORDER BY day
---
MATCH (e:Event) WHERE e.dateFrom IS NOT NULL WITH date.truncate('month', date(e.dateFrom)) AS month, count(*) AS events RETURN toString(month), events
---
MATCH (e:Event) RETURN min(e.dateFrom), max(e.dateTo)
---
MATCH (e:Event) RETURN e.name, duration.inDays(date(e.dateFrom), date(e.dateTo)).days AS days
---
RETURN date() AS today, datetime().year AS year
---
MATCH (a:Actor) RETURN a.type, avg(a.degree) AS mean, percentileCont(a.degree, 0.9) AS p90, stDev(a.degree) AS spread
---
MATCH (a:Actor) RETURN CASE WHEN a.degree > 2 THEN 'many' WHEN a.degree > 0 THEN 'some' ELSE 'none' END AS kind, count(*)
---
MATCH (a:Actor) RETURN CASE a.type WHEN 'person' THEN 1 ELSE 0 END AS person, count(*)
---
MATCH (a:Actor) RETURN [x IN a.aliases WHERE size(x) > 3 | toUpper(x)] AS aliases
---
MATCH (a:Actor) WHERE any(x IN a.aliases WHERE x CONTAINS 'Tamm') RETURN a.name
---
MATCH (a:Actor) WHERE all(x IN labels(a) WHERE x <> 'Group') RETURN count(a)
---
MATCH (a:Actor) RETURN a {.name, .type, events: COUNT { (a)-[:PARTICIPATES_IN]->() }} AS actor
---
MATCH (a:Actor {id: $id})-[l:LINKED]-(b) RETURN b.name, l.eventCount ORDER BY l.eventCount DESC
---
MATCH (a:Actor) WHERE a.id IN $ids RETURN a.name
---
MATCH (a:Actor)-[:PARTICIPATES_IN]->(e:Event)<-[:PARTICIPATES_IN]-(b:Actor) WHERE a.id < b.id RETURN a.name, b.name, count(e) AS n ORDER BY n DESC LIMIT 10
---
MATCH (a:Actor)-[:LINKED]-(b:Actor)-[:LINKED]-(c:Actor) WHERE a.id < c.id AND NOT (a)-[:LINKED]-(c) RETURN a.name, b.name, c.name LIMIT 10
---
MATCH (a:Country) RETURN a.name UNION MATCH (b:Organization) RETURN b.name AS `a.name`
---
MATCH (a:Person) RETURN a.name AS name UNION ALL MATCH (b:Media) RETURN b.name AS name
---
CALL db.index.fulltext.queryNodes('sentence_text', 'phone OR call*') YIELD node, score RETURN node.text, score LIMIT 5
---
CALL db.index.fulltext.queryNodes('actor_names', 'ilves~1', {limit: 5}) YIELD node, score RETURN node.name, score
---
CALL db.labels() YIELD label RETURN label ORDER BY label
---
CALL db.relationshipTypes()
---
CALL db.schema.nodeTypeProperties() YIELD nodeType, propertyName RETURN nodeType, collect(propertyName) AS properties
---
MATCH (r:Relation)-[:SUBJECT]->(a:Actor), (r)-[:OBJECT]->(b:Actor) RETURN a.name, r.type, b.name, r.title
---
MATCH (start:Actor)-[link:LINKED]->(end:Actor) WITH start, end, link.eventCount AS weight WHERE weight >= 1 RETURN start.name, end.name, weight
---
MATCH (c:Claim)-[:AT]->(p:Place) RETURN p.name, count(c) AS claims ORDER BY claims DESC LIMIT 10
---
MATCH (a:Actor) WITH collect(a) AS actors RETURN size(actors), head([x IN actors | x.name])
---
MATCH (a:Actor) WITH a.type AS type, collect(a.name) AS names RETURN type, names[0..3] AS some, size(names) AS n ORDER BY n DESC
---
// which speakers deny what others affirm?
MATCH (e:Event)<-[:REPORTS]-(yes:Claim {polarity: 'affirmed'}), (e)<-[:REPORTS]-(no:Claim {polarity: 'denied'}) /* both */ RETURN e.name, count(*)
---
MATCH (n:Actor) RETURN n.name AS name SKIP 2 LIMIT 3;
