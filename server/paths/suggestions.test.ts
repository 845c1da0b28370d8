import { expect, it } from 'vitest'
import { everything } from '../../cypher/filters/selection.ts'
import { suggestionsFor } from './suggestions.ts'

it('names every limit that can be relaxed', () => {
  expect(
    suggestionsFor({
      hops: 2,
      hubDegree: 1000,
      hubsLeftOut: 3,
      timedOut: true,
      innerTypes: ['country'],
      selection: {
        ...everything,
        types: ['AID'],
        outlet: ['Lanian Post'],
        place: ['NOR'],
        minReports: 2,
        from: '2025-01-01',
        scope: { kind: 'own' },
      },
    }),
  ).toEqual([
    'Allow up to 3 hops.',
    'Allow busy actors inside a path: 3 with more than 1000 events were left out.',
    'Drop the limits on types, quads, modes, contexts, modality or polarity.',
    'Drop the limit on outlets or speakers.',
    'Drop the limit on places.',
    'Count events with fewer than 2 reports too.',
    'Allow actors of every type inside a path.',
    'Widen the dates.',
    'Count announced, hypothetical and denied events too; by default only reported and disputed ones join.',
    'Look in all collections.',
    'The time was over before everything was tried: narrow the dates or types.',
  ])
})

it('says nothing where nothing was limited', () => {
  expect(
    suggestionsFor({
      hops: 3,
      hubDegree: null,
      hubsLeftOut: 0,
      timedOut: false,
      innerTypes: undefined,
      selection: { ...everything, status: ['reported', 'disputed', 'announced', 'hypothetical', 'denied'] },
    }),
  ).toEqual([])
})
