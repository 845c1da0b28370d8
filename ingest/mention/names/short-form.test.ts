import { expect, it } from 'vitest'
import { isShortFormOf } from './short-form.ts'

const shortens = (short: string, long: string) => isShortFormOf(short.split(' '), long.split(' '))

it.each([
  ['amnesty', 'amnesty international'],
  ['oslo university', 'university of oslo'],
  ['national museum', 'national museum of lania'],
  ['pelmark bank', 'pelmark bank group'],
  ['security council', 'un security council'],
  ['foreign ministry', 'chilean foreign ministry'],
  ['green coalition', 'green coalition movement'],
])('%j is short for %j', (short, long) => {
  expect(shortens(short, long)).toBe(true)
})

it.each([
  ['ministry', 'ministry of health'],
  ['democratic party', 'liberal democratic party'],
  ['oslo university', 'oslo university press'],
  ['pelmark centre', 'pelmark centre visitor complex'],
  ['central bank', 'central bank staff union'],
])('%j is not short for %j', (short, long) => {
  expect(shortens(short, long)).toBe(false)
})
