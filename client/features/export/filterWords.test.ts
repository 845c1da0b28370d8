import { expect, it } from 'vitest'
import { nodeId } from '../../graph/model/ids.ts'
import { initialView } from '../../graph/model/view.ts'
import { filterWords } from './filterWords.ts'

const names = new Map([
  ['person:anu-tamm', 'Anu Tamm'],
  ['c1', 'My articles'],
])
const nameOf = (id: string) => names.get(id) ?? id

it('says what limits a view, and nothing where nothing does', () => {
  expect(filterWords(initialView, nameOf)).toEqual([])
  expect(
    filterWords(
      {
        ...initialView,
        hidden: new Set([nodeId('person:anu-tamm')]),
        actorTypesOff: new Set(['country', 'media']),
        quadsOff: new Set([4, 1]),
        statuses: new Set(['reported', 'denied']),
        window: { clock: 'publication', from: '2025-03-01', to: '2025-04-09' },
        comparison: {
          clock: 'event',
          a: { from: '2025-03-01', to: '2025-03-15' },
          b: { from: '2025-03-16', to: '2025-03-31' },
          changes: [],
        },
        hidesLonely: true,
        leastEvents: 3,
        filters: {
          types: ['CONSULT', 'ASSAULT', 'AID'],
          saidBy: ['person:anu-tamm'],
          minReports: 2,
          collection: 'c1',
        },
      },
      nameOf,
    ),
  ).toEqual([
    'Published 1 Mar – 9 Apr 2025',
    '1–15 Mar 2025 compared with 16–31 Mar 2025',
    'No verbal cooperation',
    'No material conflict',
    'No countries',
    'No news outlets',
    'Denied events too',
    'No disputed events',
    'Only meeting, attack or aid',
    'Said by Anu Tamm',
    '2 independent reports or more',
    'In My articles',
    'Links of 3 events or more',
    'No actors without a link',
    '1 actor or event hidden',
  ])
})

it('says by which date a view is limited', () => {
  expect(
    filterWords({ ...initialView, window: { clock: 'event', from: '2025-08-01', to: '2025-08-31' } }, nameOf),
  ).toEqual(['Events 1–31 Aug 2025'])
})
