import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConsoleRefusal } from './refusal.ts'
import { readStatement } from './read-statement.ts'

const allowed: [string, string][] = [
  ['MATCH (a:Actor) RETURN a.name LIMIT 5;', 'MATCH (a:Actor) RETURN a.name LIMIT 5'],
  ['MATCH (a) // all\nRETURN count(*) /* of them */', 'MATCH (a) RETURN count(*)'],
  ["RETURN 'it''s' AS x", "RETURN 'it''s' AS x"],
  ['MATCH (a {name: $name}) RETURN a { .name, .load }', 'MATCH (a {name: $name}) RETURN a { .name, .load }'],
  ['MATCH (n:Load)-[:CALL]->({call: 1}) RETURN n.set', 'MATCH (n:Load)-[:CALL]->({call: 1}) RETURN n.set'],
  ['MATCH p = (a)-[:LINKED*1..3]-(b) RETURN p', 'MATCH p = (a)-[:LINKED*1..3]-(b) RETURN p'],
  ["MATCH (n) WHERE n.name =~ '(?i).*kim.*' RETURN n", "MATCH (n) WHERE n.name =~ '(?i).*kim.*' RETURN n"],
  ['UNWIND range(1, 10) AS i RETURN i', 'UNWIND range(1, 10) AS i RETURN i'],
  ['MATCH (start)-[r]->(end) RETURN start', 'MATCH (start)-[r]->(end) RETURN start'],
  ['CALL (a) { RETURN 1 AS one } RETURN one', 'CALL (a) { RETURN 1 AS one } RETURN one'],
  ['CALL db.labels() YIELD label RETURN label', 'CALL db.labels() YIELD label RETURN label'],
]

test.for(allowed)('%s is sent as it was read', ([query, sent]) => {
  expect(readStatement(query)).toBe(sent)
})

describe('what the console does not do is refused in a sentence', () => {
  test.for([
    ['', 'There is no statement.'],
    ['RETURN 1; RETURN 2', 'One statement at a time, please.'],
    ['CREATE (n)', /^CREATE writes/u],
    [
      'MATCH (n) RETURN CASE WHEN true THEN COUNT { CALL db.stats.clear("Q") } END',
      /no procedure db\.stats\.clear/u,
    ],
    ['RETURN COLLECT { LOAD CSV FROM "http://x" AS l RETURN l }', /^LOAD CSV reads files/u],
    ['CALL `db`.`stats`.`clear`("Q")', /no procedure db\.stats\.clear/u],
    [
      'MATCH (n) WHERE n.x > 1. CALL db.stats.clear("Q") YIELD success RETURN success',
      /digit behind its point/u,
    ],
    ['RETURN {a: reduce(s = 0, x IN [1] | s)}', /^The console has no reduce/u],
    ['RETURN `reduce`(1)', /^The console has no reduce/u],
    ['RETURN apoc.load.json("x")', 'The console has no function apoc.load.json.'],
    ['RETURN range(1, 10001 * 5)', /^range takes whole numbers/u],
    ['RETURN range(0, 100000)', /^range takes whole numbers/u],
    ['RETURN range(1, 5, 0)', /^range takes whole numbers/u],
    ["RETURN 'a' =~ '((a+)+)+b'", /^The pattern after =~ may take for ever/u],
    ["RETURN 'a' =~ $p", /^=~ takes a pattern that stands in the query/u],
    ["RETURN 'a' =~ '(a+' + '+)+b'", /^=~ takes a pattern that stands in the query/u],
    ['RETURN "\\u0027"', /instead of \\u/u],
    ['USE neo4j RETURN 1', /^USE is not needed/u],
    ['START n=node(1) RETURN n', /^START changes the database/u],
    ['SHOW TRANSACTIONS', /^SHOW tells about the server/u],
    ['EXPLAIN RETURN 1', /^EXPLAIN is done by the console/u],
    ['MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x', /transactions of their own/u],
    ["RETURN 'open", 'A string is not closed.'],
    ['RETURN 1 /* open', 'A comment is not closed.'],
    ['RETURN `open', 'A name in backticks is not closed.'],
    ['RETURN #', 'Cypher does not have the character #.'],
    [`RETURN '${'a'.repeat(10_000)}'`, /^A statement has up to 10000 characters/u],
  ] satisfies [string, string | RegExp][])('%s', ([query, sentence]) => {
    expect(() => readStatement(query)).toThrow(sentence)
  })
})

function readOrRefused(query: string): unknown {
  try {
    return readStatement(query)
  } catch (error) {
    return error
  }
}

test('any text is read or refused, and what was read is read the same again', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          ...'MATCH,(,),n,:Actor,RETURN,.,name,1,CALL,{,},count,=~,"x",`q`,/*,*/,//,\n, ,;,$p,|,+'.split(','),
        ),
        { maxLength: 25 },
      ),
      (pieces) => {
        const read = readOrRefused(pieces.join(' '))
        expect(
          read instanceof ConsoleRefusal || (typeof read === 'string' && readStatement(read) === read),
        ).toBe(true)
      },
    ),
  )
})
