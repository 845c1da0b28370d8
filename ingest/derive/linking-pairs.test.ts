import { expect, test } from 'vitest'
import { mostLinkedParticipants } from '../../model/event.ts'
import { linkingPairs } from './linking-pairs.ts'

test('every two participants once, smaller id first', () => {
  expect(linkingPairs(['c', 'a', 'b', 'a'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
  expect(linkingPairs(['a'])).toEqual([])
})

test('an event of too many joins nobody', () => {
  const many = Array.from({ length: mostLinkedParticipants + 1 }, (_, index) => `person:${index}`)
  expect(linkingPairs(many)).toEqual([])
  expect(linkingPairs(many.slice(1))).toHaveLength(
    (mostLinkedParticipants * (mostLinkedParticipants - 1)) / 2,
  )
})
