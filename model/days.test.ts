import { expect, test } from 'vitest'
import { daysLater, firstDay, lastDay } from './days.ts'

test('the first and the last of days, some of which are open', () => {
  expect([firstDay('2025-08-02', '2025-08-01'), lastDay('2025-08-02', '2025-08-01')]).toEqual([
    '2025-08-01',
    '2025-08-02',
  ])
  expect([firstDay(null, '2025-08-01'), lastDay('2025-08-01', undefined)]).toEqual([
    '2025-08-01',
    '2025-08-01',
  ])
  expect([firstDay(null, undefined), lastDay()]).toEqual([null, null])
})

test('days later and earlier, across the end of February', () => {
  expect([daysLater('2024-02-28', 1), daysLater('2025-03-01', -1)]).toEqual(['2024-02-29', '2025-02-28'])
})
