import { expect, it } from 'vitest'
import { nextIndex } from './nextIndex.ts'

const rows = ['Anu Tamm', 'Lania', 'Lia Rebane', 'Marko Ilves'].map((name) => ({ name }))

it('walks a list with arrows, ends and first letters, round and round', () => {
  expect(nextIndex('ArrowDown', 1, rows)).toBe(2)
  expect(nextIndex('End', 0, rows)).toBe(3)
  expect(nextIndex('l', 0, rows)).toBe(1)
  expect(nextIndex('L', 1, rows)).toBe(2)
  expect(nextIndex('l', 2, rows)).toBe(1)
  expect(nextIndex('x', 0, rows)).toBeNull()
  expect(nextIndex('Tab', 0, rows)).toBeNull()
})
