import { expect, it } from 'vitest'
import { fieldNamed, withOwnFields } from './record-fields.ts'

it('knows fields by other names, however they are spelt', () => {
  expect(['Full Text', 'pub_date', 'published-at', 'summary'].map(fieldNamed)).toEqual([
    'text',
    'publishedAt',
    'publishedAt',
    null,
  ])
})

it('takes the best of the other names that has something in it, and leaves our own as they are', () => {
  expect(
    withOwnFields({
      title: null,
      headline: 'Ilves meets Tamm',
      body: ' ',
      content: 'They met.',
      source: { id: null, name: 'The Lanian Courier' },
      author: ['P. Oja'],
      date: { year: 2025 },
    }),
  ).toEqual({
    title: null,
    headline: 'Ilves meets Tamm',
    body: ' ',
    content: 'They met.',
    source: { id: null, name: 'The Lanian Courier' },
    author: ['P. Oja'],
    date: { year: 2025 },
    text: 'They met.',
    outlet: 'The Lanian Courier',
    authors: ['P. Oja'],
  })
})

it.each([null, 'text', ['text']])('gives back %j', (value) => {
  expect(withOwnFields(value)).toEqual(value)
})
