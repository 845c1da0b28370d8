import { expect, it } from 'vitest'
import { nodeId } from '../../graph/model/ids.ts'
import { initialView } from '../../graph/model/view.ts'
import { filterWords } from './filterWords.ts'

it('says what limits a view, and nothing where nothing does', () => {
  expect(filterWords(initialView)).toEqual([])
  expect(
    filterWords({
      ...initialView,
      hidden: new Set([nodeId('person:anu-tamm')]),
      actorTypesOff: new Set(['country', 'media']),
      quadsOff: new Set([4, 1]),
      statuses: new Set(['reported', 'denied']),
      window: { clock: 'publication', from: '2025-03-01', to: '2025-04-09' },
      hidesLonely: true,
      leastEvents: 3,
      filters: { types: ['CONSULT', 'ASSAULT', 'AID'], minReports: 2 },
    }),
  ).toEqual([
    'Published 1 Mar – 9 Apr 2025',
    'Without countries and news outlets',
    'Without verbal cooperation and material conflict',
    'Counted: denied and reported events',
    'Links of at least 3 events',
    'Without actors that no link in sight joins',
    'Only event types CONSULT, ASSAULT and AID',
    'Only with independent reports of at least 2',
    '1 node hidden by hand',
  ])
})
