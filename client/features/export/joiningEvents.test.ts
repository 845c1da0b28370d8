import { expect, it } from 'vitest'
import { liesWithin } from './joiningEvents.ts'

it('an event lies within a window when one of its days does, and always when there is none', () => {
  const march = { from: '2025-03-01', to: '2025-03-31' }
  expect(liesWithin([['2025-03-31', '2025-04-02']], march)).toBe(true)
  expect(liesWithin([['2025-02-01', '2025-02-28']], march)).toBe(false)
  expect(liesWithin([], march)).toBe(false)
  expect(liesWithin([], null)).toBe(true)
})
