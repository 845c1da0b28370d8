import { expect, it } from 'vitest'
import { everything } from '../../cypher/filters/selection.ts'
import type { QuestionReading } from '../../model/question.ts'
import { nothingFound } from './looked-for.ts'

/** "Who met …?" */
const metWhom: QuestionReading = {
  asks: 'claims',
  hole: { of: 'actor', start: 0, end: 3, text: 'Who', types: null },
  names: [],
  types: [{ start: 4, end: 7, text: 'met', type: 'CONSULT', mode: null }],
  relation: null,
  date: null,
  place: null,
  modality: 'asserted',
  polarity: 'affirmed',
  statement: 'Marko Ilves met somebody.',
  words: [],
}

it('names the words without which a sentence did not count', () => {
  const reading = { ...metWhom, words: [{ start: 8, end: 19, text: 'constructor' }] }
  expect(nothingFound({ reading, names: [], selection: everything })).toBe(
    'The graph holds no evidence of it: no CONSULT events in a sentence with “constructor”.',
  )
})

it('tells kinds and dates', () => {
  const selection = { ...everything, from: '2025-08-01', to: '2025-08-31' }
  expect(nothingFound({ reading: metWhom, names: [], selection })).toBe(
    'The graph holds no evidence of it: no CONSULT events from 2025-08-01 to 2025-08-31.',
  )
})
