import { expect, test } from 'vitest'
import { isSymmetric } from './symmetric.ts'

const actor = { role: 'actor' } as const
const recipient = { role: 'recipient' } as const

test('only an event without any recipient is done with each other, and of a type that is coded so', () => {
  expect(isSymmetric({ type: 'CONSULT', mode: null, mutual: null, participants: [actor, actor] })).toBe(true)
  expect(
    isSymmetric({ type: 'CONSULT', mode: 'visit', mutual: true, participants: [actor, recipient] }),
  ).toBe(false)
  expect(isSymmetric({ type: 'SANCTION', mode: null, mutual: null, participants: [actor, actor] })).toBe(
    false,
  )
})

test('what its words say of that goes before its type: two who bomb are no enemies, two who fall out are', () => {
  expect(isSymmetric({ type: 'ASSAULT', mode: null, mutual: false, participants: [actor, actor] })).toBe(
    false,
  )
  expect(isSymmetric({ type: 'REJECT', mode: null, mutual: true, participants: [actor, actor] })).toBe(true)
})
