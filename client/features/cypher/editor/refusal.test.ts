import { CypherLanguageService } from '@neo4j-cypher/language-support'
import { describe, expect, it } from 'vitest'
import { isRefusedWord, refusalOf } from './refusal.ts'

const service = new CypherLanguageService({ consoleCommandsEnabled: false })
const procedures = ['db.labels', 'db.index.fulltext.queryNodes']

/** As the worker does it. */
function refusal(text: string) {
  const tokens = service
    .highlightSyntax(text)
    .map(({ token, tokenType, position }) => ({ text: token, type: tokenType, start: position.startOffset }))
  return refusalOf(tokens, procedures)
}

describe('what only reads is sent', () => {
  it.each([
    'MATCH (n) RETURN n',
    'match (n:Actor) where n.name contains "create" return n',
    "MATCH (n {name: 'MERGE (x)'}) RETURN n",
    'MATCH (n) RETURN n // then DELETE it',
    'MATCH (n) /* SET n.x = 1 */ RETURN n',
    'MATCH (`CREATE`) RETURN `CREATE`',
    'MATCH (n:CREATE) RETURN n',
    'MATCH (n)-[:SET]->(m) RETURN m',
    'MATCH (n) RETURN n.remove, n.`delete`',
    'MATCH (n {set: 1}) RETURN n',
    'MATCH (set) RETURN set',
    'MATCH (n) RETURN n AS load',
    "RETURN 'it''s; DROP INDEX x' AS text",
    'RETURN "a \\" CREATE (n)" AS text',
    'RETURN $create',
    'WITH {merge: 1} AS map RETURN map.merge',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db.labels',
    "CALL db.index.fulltext.queryNodes('a', 'b') YIELD node RETURN node",
    'CALL { MATCH (n) RETURN n } RETURN n',
    'MATCH (a) CALL (a) { MATCH (a)--(b) RETURN b } RETURN b',
    'RETURN 1;',
    'RETURN 1 ; // the end',
    'MATCH (n) WHERE n.name STARTS WITH "a" RETURN n',
    'MATCH p = SHORTEST 1 (a)-[:LINKED]-+(b) RETURN p',
    'MATCH (start)-[r]->(stop) RETURN start, stop',
    'UNWIND [1, 2] AS x RETURN collect(x)',
    'RETURN COUNT { MATCH (n) RETURN n } AS n',
  ])('%s', (text) => expect(refusal(text)).toBeNull())
})

describe('what does more is refused before it is sent', () => {
  it.each([
    ['CREATE (n)', 'CREATE'],
    ['create/* really */(n)', 'create'],
    ['MATCH (n) CREATE (n)-[:X]->()', 'CREATE'],
    ['MERGE (n:Actor {id: 1})', 'MERGE'],
    ['MERGE (n) ON CREATE SET n.x = 1', 'MERGE'],
    ['MATCH (n) SET n.name = "x"', 'SET'],
    ['MATCH (n)\nSET n:Label', 'SET'],
    ['MATCH (n) DELETE n', 'DELETE'],
    ['MATCH (n) DETACH DELETE n', 'DETACH'],
    ['MATCH (n) REMOVE n.name', 'REMOVE'],
    ['MATCH (n) FOREACH (x IN [1] | SET n.x = x)', 'FOREACH'],
    ['LOAD CSV FROM "file:///etc/passwd" AS row RETURN row', 'LOAD'],
    ['INSERT (n:X)', 'INSERT'],
    ['DROP INDEX actor_names', 'DROP'],
    ['DROP DATABASE neo4j', 'DROP'],
    ['ALTER USER neo4j SET PASSWORD "x"', 'ALTER'],
    ['GRANT ROLE admin TO me', 'GRANT'],
    ['SHOW INDEXES', 'SHOW'],
    ['TERMINATE TRANSACTIONS "x"', 'TERMINATE'],
    ['USE system MATCH (n) RETURN n', 'USE'],
    ['EXPLAIN MATCH (n) RETURN n', 'EXPLAIN'],
    ['PROFILE MATCH (n) RETURN n', 'PROFILE'],
    ['CYPHER 25 MATCH (n) RETURN n', 'CYPHER'],
    ['CALL { CREATE (n) } IN TRANSACTIONS', 'CREATE'],
    ['MATCH (n) CALL (n) { SET n.x = 1 } RETURN n', 'SET'],
    ['RETURN COUNT { CREATE (n) }', 'CREATE'],
    ['CALL apoc.cypher.doIt("CREATE (n)", {})', 'CALL'],
    ['CALL `apoc`.periodic.commit("x")', 'CALL'],
    ['CALL dbms.listConfig() YIELD name RETURN name', 'CALL'],
    ['RETURN 1; RETURN 2', ';'],
    ["RETURN 'a' AS `b`; DROP INDEX x", ';'],
    ['MATCH (`a` {b: "c"}) /* d */ SET `a`.b = "e"', 'SET'],
  ])('%s', (text, culprit) => {
    const found = refusal(text)
    expect(text.slice(found?.start, found?.end)).toBe(culprit)
  })

  it('says why', () => {
    expect(refusal('MATCH (n) SET n.x = 1')).toEqual({
      start: 10,
      end: 13,
      message: 'SET writes; the console only reads.',
    })
    expect(refusal('CALL apoc.x()')?.message).toBe(
      'The console does not call apoc.x; it knows db.labels, db.index.fulltext.queryNodes.',
    )
  })
})

it('offers no word that would be refused', () => {
  expect(['CREATE', 'LOAD CSV FROM', 'MATCH', 'RETURN', 'CYPHER 25'].map(isRefusedWord)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
})
