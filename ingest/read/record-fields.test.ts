import { expect, it } from 'vitest'
import { fieldNamed, recordsIn, withOwnFields } from './record-fields.ts'

it('knows fields by other names, however they are spelt', () => {
  expect(['Full Text', 'pub_date', 'published-at', 'summary'].map(fieldNamed)).toEqual([
    'text',
    'publishedAt',
    'publishedAt',
    null,
  ])
})

it('takes the best of the other names that has something in it, where our own has nothing', () => {
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
    title: 'Ilves meets Tamm',
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

it('lets an own field that is empty hide no other, and one with something in it every other', () => {
  expect(withOwnFields({ text: ' ', body: 'They met.', outlet: 'Courier', source: 'Post' })).toEqual({
    text: 'They met.',
    body: 'They met.',
    outlet: 'Courier',
    source: 'Post',
  })
})

it.each([
  [{ text: 'They met.', items: [] }, null],
  [{ body: 'They met.', data: [{ views: 3 }] }, null],
  [{ title: 'Talks' }, null],
  [{ articles: [{ text: 'They met.' }] }, [{ text: 'They met.' }]],
  [{ text: null, response: { results: [{ body: 'They met.' }] } }, [{ body: 'They met.' }]],
])('tells a record from the answer that wraps records: %j', (value, records) => {
  expect(recordsIn(value)).toEqual(records)
})
