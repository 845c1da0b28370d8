import { expect, test } from 'vitest'
import type { CodedClaim } from '../../cypher/derive/claims.ts'
import { blockOf } from './block.ts'

const anu = 'person:anu-tamm'
const marko = 'person:marko-ilves'
const claim = (given: Partial<CodedClaim>): CodedClaim => ({
  id: 'c1',
  type: 'ACCUSE',
  mode: null,
  rejected: false,
  block: null,
  actors: [anu],
  recipients: [marko],
  ...given,
})

test('who accuses whom matters', () => {
  expect(blockOf(claim({ id: 'c2' }))).toBe(blockOf(claim({})))
  expect(blockOf(claim({ actors: [marko], recipients: [anu] }))).not.toBe(blockOf(claim({})))
  expect(blockOf(claim({ mode: 'allege' }))).not.toBe(blockOf(claim({})))
})

test('who meets whom does not', () => {
  const meeting = claim({ type: 'CONSULT' })
  expect(blockOf({ ...meeting, actors: [marko], recipients: [anu] })).toBe(blockOf(meeting))
  expect(blockOf({ ...meeting, actors: [marko, anu], recipients: [] })).toBe(blockOf(meeting))
})

test('a claim without participants stands alone', () => {
  const nobody = claim({ actors: [], recipients: [] })
  expect(blockOf({ ...nobody, id: 'c2' })).not.toBe(blockOf(nobody))
})

test('a rejected claim is in no block', () => {
  expect(blockOf(claim({ rejected: true }))).toBeNull()
})
