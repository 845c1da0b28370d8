import { expect, it } from 'vitest'
import { retryAfter } from './retry-after.ts'

const now = Date.parse('2025-08-22T10:00:00Z')

it.each<[string | null, number | null]>([
  ['120', 120_000],
  [' 0 ', 0],
  ['Fri, 22 Aug 2025 10:00:30 GMT', 30_000],
  ['Fri, 22 Aug 2025 09:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['2025', 2_025_000],
  ['', null],
  [null, null],
])('%s', (header, milliseconds) => {
  expect(retryAfter(header, now)).toBe(milliseconds)
})
