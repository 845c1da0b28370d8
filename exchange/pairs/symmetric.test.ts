import { expect, test } from 'vitest'
import { isSymmetric } from './symmetric.ts'

const actor = { role: 'actor' } as const
const recipient = { role: 'recipient' } as const

test('only an event without any recipient, of a type that is coded so, is done with each other', () => {
  expect(isSymmetric({ type: 'CONSULT', mode: null, participants: [actor, actor] })).toBe(true)
  expect(isSymmetric({ type: 'CONSULT', mode: 'visit', participants: [actor, recipient] })).toBe(false)
  expect(isSymmetric({ type: 'SANCTION', mode: null, participants: [actor, actor] })).toBe(false)
})
