import { expect, test } from 'vitest'
import { aComparable } from '../../../test/fixtures/comparable.ts'
import { enough, likenessOf } from './likeness.ts'

const between = (a: Parameters<typeof aComparable>[1], b: Parameters<typeof aComparable>[1]) =>
  likenessOf(aComparable('a', a), aComparable('b', b))
const together = (a: Parameters<typeof aComparable>[1], b: Parameters<typeof aComparable>[1]) =>
  (between(a, b)?.points ?? -Infinity) >= enough

test('the same actors and recipients on the same day are enough, whatever the words, and it says so', () => {
  const a = { trigger: 'praised', says: 'for the new bridge' }
  expect(between(a, { trigger: 'lauded', says: 'in a long speech' })).toEqual({
    points: enough + 0.75,
    reasons: ['same day', 'same actors and recipients'],
  })
  expect(between(a, { ...a, mode: 'visit' })?.reasons).toEqual([
    'same day',
    'same actors and recipients',
    'both “praised”',
    'same words',
  ])
})

test.each([
  ['days', { on: '2025-03-04' }],
  ['times of publication', { on: null, publishedAt: '2025-04-20' }],
  ['actors', { actors: ['person:eha-saar'] }],
  ['recipients', { recipients: ['person:eha-saar'] }],
  ['cities', { place: { id: 'place:riga', exact: true, country: 'LVA' } }],
])('other %s exclude each other', (_, other) => {
  expect(between({ place: { id: 'place:oslo', exact: true, country: 'NOR' } }, other)).toBeNull()
})

test('a week agrees with a day in it, and no date with a day shortly before', () => {
  expect(together({ on: ['2025-03-03', '2025-03-09'] }, {})).toBe(true)
  expect(together({ on: null, publishedAt: '2025-03-05' }, {})).toBe(true)
})

test('without a date, what might happen is not what happened, and history is not news', () => {
  expect(between({ on: null, kind: 'hypothetical' }, {})).toBeNull()
  expect(between({ on: null, kind: 'historical' }, { on: null })).toBeNull()
  expect(between({ kind: 'hypothetical' }, {})).not.toBeNull()
})

test('a side that one of them leaves open needs the words to agree', () => {
  expect(together({ recipients: [] }, { trigger: 'lauded', says: 'in a long speech' })).toBe(false)
  expect(together({ recipients: [] }, {})).toBe(true)
})

test('a president stands for the country', () => {
  const president = { id: 'person:anu-tamm', country: 'LVA' }
  expect(together({ actors: [president] }, { actors: ['country:LVA'], trigger: 'lauded' })).toBe(true)
  expect(between({ actors: [president] }, { actors: [{ id: 'person:eha-saar', country: 'LVA' }] })).toBeNull()
})

const met = (...actors: string[]) => ({
  actors: actors.map((name) => `person:${name}`),
  recipients: [],
  trigger: 'met',
})

test('a meeting of A and B is not one of A and C', () => {
  const [ab, ac, abc] = [met('a', 'b'), { ...met('a', 'c'), trigger: 'talked' }, met('a', 'b', 'c')]
  expect(together(ab, ac)).toBe(false)
  expect(together(ab, abc)).toBe(true)
})

test('people without a name are compared within an article only, beyond it by their country', () => {
  const police = { id: 'org:police@x', country: 'LVA' }
  expect(between({ actors: ['org:gunmen@x'] }, { actors: ['org:gunmen@y'] })?.reasons).toEqual([
    'same day',
    'same recipients',
    'both “praised”',
    'same words',
  ])
  expect(between({ actors: [police] }, { actors: ['country:EST'] })).toBeNull()
  expect(between({ actors: [police] }, { actors: ['country:LVA'] })).not.toBeNull()
})

test('two modes speak against one event, and so do two claims of one sentence', () => {
  const calls = { mode: 'phone', trigger: 'called' }
  expect(together(calls, { mode: 'visit', trigger: 'visited', says: 'in a long speech' })).toBe(false)
  expect(
    together({ sentence: 's', on: null }, { sentence: 's', on: null, trigger: 'lauded', says: '' }),
  ).toBe(false)
})

test('the countries that are in the news every day say less', () => {
  const [often, seldom] = ['country:USA', 'country:EST'].map(
    (actor) => between({ actors: [actor] }, { actors: [actor] })?.points ?? 0,
  )
  expect(often).toBeLessThan(seldom ?? 0)
})

test('the order of the two does not matter', () => {
  const [a, b] = [
    aComparable('a', { recipients: [] }),
    aComparable('b', { on: null, says: 'for the bridge' }),
  ]
  expect(likenessOf(a, b)).toEqual(likenessOf(b, a))
})
