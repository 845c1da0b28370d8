import { expect, test } from 'vitest'
import { nodeId } from '../model/ids.ts'
import { measuredRows } from './rows.ts'
import type { Row } from './rows.ts'

const tell = (words: string, known: string) => (id: string) => (id === known ? words : '')

const row = (name: string): Row => ({
  id: nodeId(name),
  kind: 'actor',
  name,
  weight: 1,
  isLocal: false,
  measured: '',
})

test('rows say what measures know of them', () => {
  const rows = [row('a'), row('b')]
  expect(measuredRows(rows, [tell('rank 1', 'a'), tell('community 2', 'a')])).toEqual([
    { ...row('a'), measured: 'rank 1; community 2' },
    row('b'),
  ])
})

test('without measures they are the same rows', () => {
  const rows = [row('a')]
  expect(measuredRows(rows, [])).toBe(rows)
})
