import { expect, it } from 'vitest'
import { cellWords } from './cellWords.ts'

it.each([
  ['words', 'words'],
  [12, '12'],
  [null, '–'],
  [{ kind: 'node', properties: { id: 'person:anu-tamm', name: 'Anu Tamm' } }, 'Anu Tamm'],
  [{ kind: 'node', properties: { count: 3 } }, '{"kind":"node","properties":{"count":3}}'],
  [['a', 1], '["a",1]'],
])('shows %j', (value, words) => {
  expect(cellWords(value)).toBe(words)
})
