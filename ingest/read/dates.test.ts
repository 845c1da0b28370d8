import { expect, it } from 'vitest'
import { toIsoDate } from './dates.ts'

it.each([
  ['2025-08-22', '2025-08-22'],
  ['2025-08-22T07:00:00Z', '2025-08-22T07:00:00Z'],
  ['2025-08-22 07:00:00 +0900', '2025-08-22T07:00:00+0900'],
  ['20250822', '2025-08-22'],
  ['Fri, 22 Aug 2025 23:30:00 GMT', '2025-08-22T23:30:00.000Z'],
  ['August 22nd, 2025', '2025-08-22'],
  ['22 August 2025', '2025-08-22'],
  ['2025-02-30', null],
  ['0001-01-01T00:00:00Z', null],
  ['03/04/2025', null],
  ['last week', null],
  ['', null],
])('reads %j as %j', (given, expected) => {
  expect(toIsoDate(given)).toBe(expected)
})
