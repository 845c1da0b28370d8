import { expect, it } from 'vitest'
import { isScrambled } from './scrambled-letters.ts'

const english = 'The official budget of the fifth fleet was signed by both ministers in Pelmark. '
/** As a font numbers its letters that does not say which is which. */
const shifted = (text: string, by: number): string =>
  text.replaceAll(/[a-z]/giu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + by))

it.each([
  ['English', english.repeat(4), false],
  ['capitals', english.repeat(4).toUpperCase(), false],
  ['Czech', 'Strč prst skrz krk, řekl ministr zahraničí po jednání s prezidentem v Praze. '.repeat(4), false],
  ['Korean', '외무장관은 금요일에 펠마르크에서 회담을 가졌다고 말했다. '.repeat(12), false],
  ['a table', 'Ilves 45.2 38.1 12.7 2004 2008 2012 (1,204) '.repeat(8), false],
  ['a few words', 'WKH IOHHW', false],
  ['shifted letters', shifted(english.repeat(4), -29), true],
  ['signs', shifted(english.repeat(4), -60), true],
  ['signs of private use', shifted(english.repeat(4), 0xe0_00), true],
])('tells %s', (_, text, scrambled) => {
  expect(isScrambled(text)).toBe(scrambled)
})
