import { expect, test } from 'vitest'
import { originalParagraph, translatedWords } from './translated.ts'

test.each([
  [null, null],
  [
    { language: 'ko', url: null, translator: 'Anu Tamm', hasText: true },
    'translated from Korean by Anu Tamm',
  ],
  [{ language: null, url: null, translator: null, hasText: true }, 'translated'],
  [{ language: 'qqq', url: null, translator: null, hasText: false }, 'translated from qqq'],
])('a translation %j is told as %j', (translation, words) => {
  expect(translatedWords({ translation })).toBe(words)
})

test('the original of a paragraph is the one in its place, if the places can be told', () => {
  const text = 'First.\n\nSecond. More.'
  expect(originalParagraph(text, 'Eins.\n\nZwei. Mehr.', text.indexOf('More'))).toBe('Zwei. Mehr.')
  expect(originalParagraph(text, 'Eins.\n\nZwei. Mehr.', 0)).toBe('Eins.')
  expect(originalParagraph(text, 'Eins. Zwei. Mehr.', 0)).toBeNull()
})
