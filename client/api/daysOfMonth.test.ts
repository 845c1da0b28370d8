import { expect, it } from 'vitest'
import { daysOfMonth } from './daysOfMonth.ts'

it.each([
  ['2025-08', '2025-08-01', '2025-08-31'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
])('%s', (month, from, to) => {
  expect(daysOfMonth(month)).toEqual({ from, to })
})
