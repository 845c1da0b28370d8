import { expect, it } from 'vitest'
import { bareExplanation, Explanation } from './explanation.ts'

it('reads explanations that were kept before they had all their parts', () => {
  const kept = { rule: 'verb', frame: null, matched: [], path: [], confidence: {} }
  expect(Explanation.parse(kept)).toEqual(bareExplanation('verb'))
})
