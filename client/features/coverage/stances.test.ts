import { expect, it } from 'vitest'
import { cellWords, stanceOfClaim, stancesOf } from './stances.ts'

const none = { asserts: 0, denies: 0, hedges: 0, articles: null }

it('says in words what a cell shows', () => {
  const both = { ...none, stance: 'reports', asserts: 3, denies: 1, articles: 4 } as const
  expect(stancesOf(both)).toEqual([
    { stance: 'asserts', count: 3 },
    { stance: 'denies', count: 1 },
  ])
  expect(cellWords(both, 'outlet')).toBe('asserts 3, denies 1')
  expect(cellWords({ ...none, stance: 'silent', articles: 1 }, 'outlet')).toBe(
    'silent, 1 article on a participant',
  )
  expect(cellWords({ ...none, stance: 'no-articles' }, 'speaker')).toBe('not quoted')
})

it('parts claims as the server does', () => {
  const plain = { polarity: 'affirmed', modality: 'asserted', hedge: null } as const
  expect(stanceOfClaim(plain)).toBe('asserts')
  expect(stanceOfClaim({ ...plain, polarity: 'negated', modality: 'hypothetical' })).toBe('denies')
  expect(stanceOfClaim({ ...plain, modality: 'hypothetical' })).toBe('hedges')
  expect(stanceOfClaim({ ...plain, hedge: { kind: 'alleged', start: 1, end: 2 } })).toBe('hedges')
})
