import { expect, test } from 'vitest'
import { phraseOfRelation } from './relation-name.ts'

test('a relation reads as a sentence', () => {
  expect(
    phraseOfRelation({ type: 'leads', title: 'president', status: 'current' }, 'Anu Tamm', 'Lania'),
  ).toBe('Anu Tamm leads Lania (president)')
  expect(
    phraseOfRelation({ type: 'leads', title: 'minister', status: 'former' }, 'Marko Ilves', 'Vostria'),
  ).toBe('Marko Ilves leads Vostria (formerly, minister)')
  expect(
    phraseOfRelation({ type: 'sibling_of', title: null, status: 'current' }, 'Anu Tamm', 'Peeter Tamm'),
  ).toBe('Anu Tamm is a sibling of Peeter Tamm')
})
