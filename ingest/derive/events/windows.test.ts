import { expect, test } from 'vitest'
import { daysOf } from '../../../model/days.ts'
import { middleOf, sharedDays, windowAround } from './windows.ts'

const week = { from: '2025-02-24', to: '2025-03-02' }

test('days count both ends, and the middle of a week is its fourth', () => {
  expect(daysOf({ from: '2025-03-03', to: '2025-03-03' })).toBe(1)
  expect(daysOf(week)).toBe(7)
  expect(middleOf(week)).toBe('2025-02-27')
})

test('two windows share days or none', () => {
  expect(sharedDays(week, { from: '2025-03-01', to: '2025-03-31' })).toEqual({
    from: '2025-03-01',
    to: '2025-03-02',
  })
  expect(sharedDays(week, { from: '2025-03-03', to: '2025-03-31' })).toBeNull()
})

test('news is of the days before its publication, what is announced lies ahead, history anywhere', () => {
  expect(windowAround('2025-03-06T10:00:00Z', 'asserted')).toEqual({ from: '2025-02-27', to: '2025-03-07' })
  expect(windowAround('2025-03-06', 'future')).toEqual({ from: '2025-03-05', to: '2025-03-20' })
  expect(windowAround('2025-03-06', 'historical')).toBeNull()
  expect(windowAround(null, 'asserted')).toBeNull()
})
