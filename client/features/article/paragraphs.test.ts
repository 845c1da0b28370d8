import { expect, it } from 'vitest'
import { paragraphs } from './paragraphs.ts'

it('keeps the offsets of the article', () => {
  const text = 'Anu Tamm phoned.\n\nNobody answered.'
  expect(paragraphs(text)).toEqual([
    { start: 0, text: 'Anu Tamm phoned.' },
    { start: 18, text: 'Nobody answered.' },
  ])
  expect(text.slice(18)).toBe('Nobody answered.')
})
