import { expect, it } from 'vitest'
import { withoutWords, withWords } from './reask.ts'

it('asks again about somebody else', () => {
  expect(withWords('Did Tamm call Ilves?', { start: 4, end: 8 }, 'Anu Tamm')).toBe('Did Anu Tamm call Ilves?')
})

it.each([
  ['Did Tamm call Ilves in 1990?', '1990', 'Did Tamm call Ilves?'],
  ['Did Tamm call Ilves in the spring of 1990?', 'spring of 1990', 'Did Tamm call Ilves?'],
  ['What did Tamm do last week in Oslo?', 'last week', 'What did Tamm do in Oslo?'],
  ['In June did Tamm call?', 'June', 'did Tamm call?'],
])('asks again without a date or place: %s', (question, words, expected) => {
  const start = question.indexOf(words)
  expect(withoutWords(question, { start, end: start + words.length })).toBe(expected)
})
