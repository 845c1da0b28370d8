import { expect, it } from 'vitest'
import { triedWords } from './triedWords.ts'

it('says within which limits paths were looked for', () => {
  expect(triedWords({ hops: 3, hubDegree: 500, hubsLeftOut: 2 }, {})).toEqual([
    'up to 3 steps',
    'nobody in between with more than 500 events (2 left out)',
    'reported and disputed events',
  ])
  expect(
    triedWords(
      { hops: 1, hubDegree: null, hubsLeftOut: 0 },
      {
        quads: [1, 2],
        status: ['denied'],
        from: '2025-08-01',
        to: '2025-08-31',
        clock: 'publication',
        outlet: ['Lanian Post'],
      },
    ),
  ).toEqual([
    'up to 1 step',
    'any actor in between',
    'only verbal cooperation, material cooperation',
    'denied events',
    'published from 1 Aug 2025 to 31 Aug 2025',
    'the other filters of the graph',
  ])
})
