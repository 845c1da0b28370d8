import { expect, test } from 'vitest'
import type { TimeExpression } from './parsed-article.ts'
import { withSettledWeekday } from './weekdays.ts'

const friday = '2025-08-22'

const time = (value: string | null): TimeExpression => ({
  firstToken: 5,
  endToken: 6,
  start: 29,
  end: 35,
  type: 'DATE',
  value,
  alternative: null,
})

test.each([
  ['Monday', '2025-08-25', '2025-08-18'],
  ['Monday', '2025-08-18', '2025-08-18'],
  ['early Monday', '2025-08-25', '2025-08-18'],
  ['Friday', '2025-08-22', '2025-08-22'],
  ['Saturday', '2025-08-23', '2025-08-16'],
  ['Sunday', '2025-08-24', '2025-08-17'],
  ['Monday', '2025-08-25TNI', '2025-08-18TNI'],
])('%s is the latest one whichever SUTime took: %s becomes %s', (words, given, settled) => {
  expect(withSettledWeekday(time(given), words, friday)).toEqual(time(settled))
})

test.each([
  ['next Monday', '2025-08-25'],
  ['Monday, August 25', '2025-08-25'],
  ['Monday morning', '2025-08-18TMO'],
  ['March', '2026-03'],
  ['Monday', null],
])('what says itself which day it is stays as SUTime gave it: %s', (words, value) => {
  expect(withSettledWeekday(time(value), words, friday)).toEqual(time(value))
})

test('without a date of publication nothing is settled', () => {
  expect(withSettledWeekday(time('2025-08-25'), 'Monday', null)).toEqual(time('2025-08-25'))
})
