import { expect, test } from 'vitest'
import type { CodedClaim } from '../../../cypher/derive/claims.ts'
import { blockOf, neighboursOf } from './block.ts'

const anu = { id: 'person:anu-tamm', country: 'EST' }
const marko = { id: 'person:marko-ilves', country: null }
const states = { id: 'country:USA', country: 'USA' }
const claim = (given: Partial<CodedClaim>): CodedClaim => ({
  id: 'c1',
  type: 'ACCUSE',
  rejected: false,
  block: null,
  dateFrom: '2025-03-03',
  dateTo: '2025-03-03',
  setAside: false,
  story: 'story',
  publishedAt: '2025-04-01',
  actors: [anu],
  recipients: [states],
  ...given,
})

test('a block is type, whom and when', () => {
  expect(blockOf(claim({}))).toBe('ACCUSE|country:EST|2025-03')
})

test('a claim that names one side, or a president for the country, is in the block of the full one', () => {
  const full = blockOf(claim({}))
  expect(blockOf(claim({ recipients: [] }))).toBe(full)
  expect(blockOf(claim({ actors: [{ id: 'country:EST', country: 'EST' }] }))).toBe(full)
  expect(blockOf(claim({ actors: [states], recipients: [anu] }))).toBe(full)
})

test('a country that is in the news every day is the block of what names nobody else', () => {
  expect(blockOf(claim({ actors: [] }))).toBe('ACCUSE|country:USA|2025-03')
  expect(blockOf(claim({ actors: [{ id: 'country:CAN', country: 'CAN' }] }))).toBe(
    'ACCUSE|country:CAN|2025-03',
  )
})

test('whoever belongs to no country comes before countries, the unnamed never', () => {
  expect(blockOf(claim({ recipients: [marko] }))).toBe('ACCUSE|person:marko-ilves|2025-03')
  expect(blockOf(claim({ recipients: [{ id: 'org:gunmen@article', country: null }] }))).toBe(
    'ACCUSE|country:EST|2025-03',
  )
})

test('a claim that names nobody beyond its article stays with it and its copies', () => {
  expect(blockOf(claim({ actors: [], recipients: [] }))).toBe('ACCUSE||story')
})

test.each([
  ['the middle of a week', { dateFrom: '2025-02-27', dateTo: '2025-03-05' }, '2025-03'],
  ['the month of publication', { dateFrom: null, dateTo: null }, '2025-04'],
  ['a year of its own', { dateFrom: '2024-01-01', dateTo: '2024-12-31' }, '2024-01-01..2024-12-31'],
  ['the story', { dateFrom: null, dateTo: null, publishedAt: null }, 'story'],
])('when is %s', (_, given, when) => {
  expect(blockOf(claim(given))).toBe(`ACCUSE|country:EST|${when}`)
})

test('a rejected claim and one of an article that is set aside are in no block', () => {
  expect(blockOf(claim({ rejected: true }))).toBeNull()
  expect(blockOf(claim({ setAside: true }))).toBeNull()
})

test('months have neighbours, other blocks have none', () => {
  expect(neighboursOf('ACCUSE|country:EST|2025-01')).toEqual({
    before: 'ACCUSE|country:EST|2024-12',
    after: 'ACCUSE|country:EST|2025-02',
  })
  expect(neighboursOf('ACCUSE|country:EST|0079-01')).toEqual({
    before: 'ACCUSE|country:EST|0078-12',
    after: 'ACCUSE|country:EST|0079-02',
  })
  expect(neighboursOf('ACCUSE|country:EST|2024-01-01..2024-12-31')).toBeNull()
  expect(neighboursOf('ACCUSE||story')).toBeNull()
})
