import { expect, test } from 'vitest'
import { isOutdated } from './coder-version.ts'

test.for([
  ['2', '2', false],
  ['2', '3', true],
  ['9', '10', true],
  ['3', '2', false],
  ['small-model:ab12', 'small-model:ab12', false],
  ['small-model:ab12', 'large-model:ab12', true],
] as const)('loaded with %s, now %s: outdated is %s', ([loaded, current, outdated]) => {
  expect(isOutdated(loaded, current)).toBe(outdated)
})
