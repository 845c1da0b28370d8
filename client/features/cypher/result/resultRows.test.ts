import { describe, expect, it } from 'vitest'
import { columnWidths, outcomeWords, rowObjects, statementWords } from './resultRows.ts'

const answer = { graph: { nodes: [], relationships: [] }, truncated: null, columns: ['a', 'n'] }

describe('the rows of an answer', () => {
  it('are counted in words', () => {
    expect(outcomeWords({ ...answer, rows: [[1, 2]], milliseconds: 3 })).toBe('1 row in 3 ms')
    const rows = Array.from({ length: 1000 }, () => [1, 2])
    expect(outcomeWords({ ...answer, rows, milliseconds: 1234 })).toBe('1,000 rows in 1,234 ms')
  })

  it('are named in files by the statement', () => {
    expect(statementWords({ query: ' MATCH (a)\n  RETURN a ', params: {} })).toBe(
      'Cypher: MATCH (a) RETURN a',
    )
    expect(statementWords({ query: 'RETURN $a', params: { a: 1 } })).toBe('Cypher: RETURN $a with {"a":1}')
  })

  it('become objects', () => {
    expect(rowObjects({ columns: ['a', 'n'], rows: [['x', 1], ['y']] })).toEqual([
      { a: 'x', n: 1 },
      { a: 'y', n: null },
    ])
  })

  it('make columns as wide as what stands in them, within bounds', () => {
    expect(columnWidths(['n', 'a long name', 'text'], [['1', '', 'x'.repeat(99)], ['22']])).toEqual([
      8, 16, 44,
    ])
  })
})
