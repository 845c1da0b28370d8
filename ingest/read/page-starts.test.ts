import { expect, it } from 'vitest'
import { joinParagraphs } from './normalise.ts'
import { pageStartsOf } from './page-starts.ts'

it('finds where pages begin in the text, whatever blanks and headlines are taken from the paragraphs', () => {
  const paragraphs = ['  They  met in', ' \u00AD', 'Pelmark  on\tFriday.', 'It rained.']
  const pages = [
    { fromLast: 4, offset: 3 },
    { fromLast: 3, offset: 8 },
    { fromLast: 1, offset: 9 },
    { fromLast: 0, offset: 0 },
  ]
  const text = joinParagraphs(paragraphs)
  expect(pageStartsOf(pages, paragraphs).map((start) => text.slice(start))).toEqual([
    'They met in\n\nPelmark on Friday.\n\nIt rained.',
    'met in\n\nPelmark on Friday.\n\nIt rained.',
    'on Friday.\n\nIt rained.',
    'It rained.',
  ])
})
