import { expect, test } from 'vitest'
import { readFields } from './decide-fields.ts'

const oslo = {
  id: 'place:oslo',
  name: 'Oslo',
  precision: 'city',
  country: 'NOR',
  lat: 59.9,
  lon: 10.7,
} as const
const sources = {
  place: () => Promise.resolve(oslo),
  words: () => Promise.resolve({ start: 3, end: 9 }),
}

test('fields are read as a claim has them', async () => {
  expect(
    await readFields(
      [
        'type=consult',
        'mode=phone',
        'contexts=legal, crime',
        'actors=person:anu-tamm,org:kcna',
        'recipients=none',
        'mutual=yes',
        'place=place:oslo',
        'modality=future',
        'polarity=negated',
        'hedge=alleged:is said to',
      ],
      sources,
    ),
  ).toEqual({
    type: 'CONSULT',
    mode: 'phone',
    contexts: ['legal', 'crime'],
    actors: ['person:anu-tamm', 'org:kcna'],
    recipients: [],
    mutual: true,
    place: oslo,
    modality: 'future',
    polarity: 'negated',
    hedge: { kind: 'alleged', start: 3, end: 9 },
  })
})

test.for([
  ['2025-03-03', { from: '2025-03-03', to: '2025-03-03', precision: 'day', text: null }],
  ['2025-03-03..2025-03-09', { from: '2025-03-03', to: '2025-03-09', precision: 'week', text: null }],
  ['2024-02', { from: '2024-02-01', to: '2024-02-29', precision: 'month', text: null }],
  ['2025-03-01..2025-05-31', { from: '2025-03-01', to: '2025-05-31', precision: 'season', text: null }],
  ['2025', { from: '2025-01-01', to: '2025-12-31', precision: 'year', text: null }],
  ['0001-02', { from: '0001-02-01', to: '0001-02-28', precision: 'month', text: null }],
  ['none', null],
] as const)('the date %s', async ([written, date]) => {
  expect(await readFields([`date=${written}`], sources)).toEqual({ date })
})

test.for([
  [
    'colour=red',
    '"colour=red" sets nothing: write FIELD=VALUE with type, mode, contexts, actors, recipients, mutual, date, place, modality, polarity, hedge.',
  ],
  ['mode', /sets nothing/u],
  ['constructor=x', /sets nothing/u],
  ['__proto__=x', /sets nothing/u],
  [
    'date=2025-03-03..2025-03-04..2025-03-09',
    '"2025-03-03..2025-03-04..2025-03-09" is no date: write 2025-03-03, 2025-03, 2025 or 2025-03-03..2025-03-09.',
  ],
  ['date=0000', /"0000" is no date/u],
  ['date=soon', '"soon" is no date: write 2025-03-03, 2025-03, 2025 or 2025-03-03..2025-03-09.'],
  [
    'hedge=maybe',
    '"maybe" is no hedge: write KIND:WORDS with alleged, accused, reportedly, suspected, unconfirmed, question, or none.',
  ],
  ['mutual=perhaps', '"perhaps" is no answer: write mutual=yes, mutual=no, or none.'],
  ['polarity=perhaps', /^The polarity cannot be so: /u],
] as const)('%s is refused in one sentence', async ([written, sentence]) => {
  await expect(readFields([written], sources)).rejects.toThrow(sentence)
})
