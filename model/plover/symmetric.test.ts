import { expect, test } from 'vitest'
import { lexicon } from '../../ingest/code/lexicon/lexicon.ts'
import { eventTypes } from './event-types.ts'
import { mayBeSymmetric, mutualOf } from './symmetric.ts'

test('a meeting and a ceasefire may be symmetric, a sanction and a release are not', () => {
  expect(mayBeSymmetric('CONSULT', null)).toBe(true)
  expect(mayBeSymmetric('RETREAT', 'ceasefire')).toBe(true)
  expect(mayBeSymmetric('RETREAT', 'release')).toBe(false)
  expect(mayBeSymmetric('RETREAT', null)).toBe(false)
  expect(mayBeSymmetric('SANCTION', null)).toBe(false)
})

test('the symmetric types are those of which the lexicon has many words that join both sides', () => {
  const { entries } = lexicon()
  const joining = eventTypes.filter(
    (type) => entries.filter((entry) => entry.type === type && entry.both.length > 0).length > 10,
  )
  expect(
    eventTypes.filter((type) => mayBeSymmetric(type, null) || mayBeSymmetric(type, 'ceasefire')),
  ).toEqual(joining)
})

test('an event is mutual where one of its claims says so', () => {
  expect([mutualOf([null, false, true]), mutualOf([null, false]), mutualOf([null]), mutualOf([])]).toEqual([
    true,
    false,
    null,
    null,
  ])
})
