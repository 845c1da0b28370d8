import { expect, it } from 'vitest'
import { memberNames } from './memberNames.ts'

it('names members as a sentence would', () => {
  expect(memberNames(['Anu Tamm', 'Marko Ilves'])).toBe('Anu Tamm and Marko Ilves')
  expect(memberNames(['Anu Tamm', 'Marko Ilves', 'Piret Kask'])).toBe('Anu Tamm, Marko Ilves and Piret Kask')
  expect(memberNames(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more')
})
