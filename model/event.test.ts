import { expect, it } from 'vitest'
import { eventId, eventName, eventStatus } from './event.ts'

it.each([
  ['reported', [['asserted', 'affirmed']]],
  [
    'reported',
    [
      ['historical', 'affirmed'],
      ['future', 'affirmed'],
    ],
  ],
  [
    'announced',
    [
      ['future', 'affirmed'],
      ['hypothetical', 'affirmed'],
    ],
  ],
  ['hypothetical', [['hypothetical', 'affirmed']]],
  ['denied', [['asserted', 'negated']]],
  [
    'disputed',
    [
      ['asserted', 'affirmed'],
      ['asserted', 'negated'],
    ],
  ],
] as const)('an event is %s when its claims are %j', (status, claims) => {
  expect(eventStatus(claims.map(([modality, polarity]) => ({ modality, polarity })))).toBe(status)
})

it('has the smallest of its claims in its id, in any order', () => {
  expect([eventId(['c2', 'c1', 'c3']), eventId(['c3', 'c1', 'c2'])]).toEqual(['event:c1', 'event:c1'])
})

const day = { from: '2025-08-12', to: '2025-08-12', precision: 'day' } as const

it.each([
  {
    name: 'Anu Tamm – Marko Ilves: phone call, 12 Aug 2025',
    event: { type: 'CONSULT', mode: 'phone', actors: ['Anu Tamm', 'Marko Ilves'], recipients: [], date: day },
  },
  {
    name: 'Lania → Vostria: threat (violence), date unknown',
    event: { type: 'THREATEN', mode: 'violence', actors: ['Lania'], recipients: ['Vostria'], date: null },
  },
  {
    name: 'Unknown → A – B – C and 1 more: attack, 12 Aug 2025',
    event: { type: 'ASSAULT', mode: null, actors: [], recipients: ['A', 'B', 'C', 'D'], date: day },
  },
  {
    name: 'Unknown: protest, 12 Aug 2025',
    event: { type: 'PROTEST', mode: null, actors: [], recipients: [], date: day },
  },
] as const)('an event is called "$name"', ({ name, event }) => {
  expect(eventName(event)).toBe(name)
})
