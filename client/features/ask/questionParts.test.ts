import { expect, it } from 'vitest'
import type { AskAnswer } from '../../../model/api/ask.ts'
import { questionParts } from './questionParts.ts'

const question = 'Did Tamm call Ilves in 1990?'
function words(text: string): { start: number; end: number; text: string } {
  const start = question.indexOf(text)
  return { start, end: start + text.length, text }
}
const name = {
  key: null,
  type: null,
  country: null,
  sectors: [],
  kind: 'name',
  role: 'either',
  taken: [],
  others: [],
  how: '',
} as const
const reading: AskAnswer['reading'] = {
  asks: 'claims',
  hole: { ...words('Did'), of: 'whether', types: null },
  names: [
    { ...name, ...words('Tamm'), name: 'Tamm', sectors: [], taken: [], others: [] },
    { ...name, ...words('Ilves'), name: 'Ilves', sectors: [], taken: [], others: [] },
  ],
  types: [{ ...words('call'), type: 'CONSULT', mode: 'phone' }],
  relation: null,
  date: { ...words('1990'), from: '1990-01-01', to: '1990-12-31' },
  place: null,
  modality: 'asserted',
  polarity: 'affirmed',
  statement: null,
  words: [],
}

it('cuts a question into what was read', () => {
  expect(questionParts({ question, reading, notUnderstood: [] }).map(({ text, as }) => [text, as])).toEqual([
    ['Did', 'asked'],
    [' ', null],
    ['Tamm', 'name'],
    [' ', null],
    ['call', 'event'],
    [' ', null],
    ['Ilves', 'name'],
    [' in ', null],
    ['1990', 'date'],
    ['?', null],
  ])
})

it('tells names from the relation around them', () => {
  const asked: AskAnswer['reading'] = {
    ...reading,
    hole: null,
    types: [],
    date: null,
    relation: { start: 4, end: 19, text: question.slice(4, 19), type: 'leads', title: null },
  }
  expect(
    questionParts({ question, reading: asked, notUnderstood: [] }).map(({ text, as }) => [text, as]),
  ).toEqual([
    ['Did ', null],
    ['Tamm', 'name'],
    [' call ', 'relation'],
    ['Ilves', 'name'],
    [' in 1990?', null],
  ])
})

it('shows what was not understood', () => {
  expect(
    questionParts({
      question: 'zyx Tamm',
      reading: null,
      notUnderstood: [{ start: 0, end: 3, text: 'zyx' }],
    }),
  ).toEqual([
    { start: 0, text: 'zyx', as: 'unknown' },
    { start: 3, text: ' Tamm', as: null },
  ])
})
