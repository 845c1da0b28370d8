import { expect, test } from 'vitest'
import { aKey } from '../../../test/fixtures/key-facts.ts'
import { actorIds } from './actor-ids.ts'
import type { KeyFacts } from './key-facts.ts'

const ids = (...clusters: KeyFacts[][]) => Object.fromEntries(actorIds(clusters))
const type = 'organization' as const

test('the id is the key of the most frequent name, then of the longest', () => {
  expect(ids([aKey('Pak Min-ho', { count: 3 }), aKey('Park Min-ho', { count: 2 })])).toEqual({
    'person:pak-min-ho': 'person:pak-min-ho',
    'person:park-min-ho': 'person:pak-min-ho',
  })
  expect(ids([aKey('Pak Min-ho'), aKey('Park Min-ho')])).toEqual({
    'person:pak-min-ho': 'person:park-min-ho',
    'person:park-min-ho': 'person:park-min-ho',
  })
})

test('a full name comes before its acronym and before a name of one article', () => {
  expect(ids([aKey('LNA', { type, count: 9 }), aKey('Lanian National Army', { type })])).toMatchObject({
    'org:lna': 'org:lanian-national-army',
  })
  expect(ids([aKey('Tamm', { key: 'person:tamm@a1', count: 9 }), aKey('Anu Tamm')])).toMatchObject({
    'person:tamm@a1': 'person:anu-tamm',
  })
})

test('another coder has no say', () => {
  expect(ids([{ ...aKey('Pak Min-ho', { count: 9 }), aside: true }, aKey('Park Min-ho')])).toMatchObject({
    'person:pak-min-ho': 'person:park-min-ho',
  })
})

test('known organisations and states go by their own keys; parted, the larger part keeps the key', () => {
  const full = aKey('Korean Central News Agency', { type, count: 5 })
  expect(ids([full])).toEqual({ [full.key]: 'org:kcna' })
  expect(ids([full], [aKey('KCNA news agency', { type })])).toEqual({
    [full.key]: 'org:kcna',
    'org:kcna-news-agency': 'org:kcna-news-agency',
  })
  expect(ids([full], [aKey('KCNA', { type })])).toEqual({ [full.key]: full.key, 'org:kcna': 'org:kcna' })
  expect(ids([aKey('Belgium', { type: 'country', country: 'BEL' })])).toEqual({
    'country:BEL': 'country:BEL',
  })
})
