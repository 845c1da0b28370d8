import { expect, it } from 'vitest'
import { anu, callEvent, marko, piret } from '../../test/fixtures/leaders-seen.ts'
import { sayPaths } from './say-paths.ts'

const tried = {
  hops: 3,
  hubDegree: 1000,
  hubsLeftOut: 0,
  candidates: 1,
  truncated: false,
  timedOut: false,
  suggestions: [],
}
const call = { from: marko, to: anu, event: callEvent, evidence: null, alternatives: 1 }
const meeting = { from: anu, to: piret, event: callEvent, evidence: null, alternatives: 0 }
const outOfTime = 'The search for paths ran out of its time, so some may be missing; ask again.'

it('names the event of a direct link, and how many there are', () => {
  const paths = [{ hops: [call], score: 1 }]
  expect(sayPaths({ from: marko, to: anu, paths, tried })).toEqual({
    says: `Marko Ilves and Anu Tamm are joined by 2 events, such as “${callEvent.name}”.`,
    notes: [],
  })
})

it('names those who stand inside the best path', () => {
  const paths = [{ hops: [call, meeting], score: 1 }]
  expect(sayPaths({ from: marko, to: piret, paths, tried })).toEqual({
    says: 'Marko Ilves and Piret Kask are linked through Anu Tamm.',
    notes: [],
  })
})

it('says that there is none only when everything was tried', () => {
  const none = { from: marko, to: piret, paths: [] }
  expect(sayPaths({ ...none, tried })).toEqual({
    says: 'No path of up to 3 events joins Marko Ilves and Piret Kask.',
    notes: [],
  })
  expect(sayPaths({ ...none, tried: { ...tried, timedOut: true } })).toEqual({
    says: 'No path between Marko Ilves and Piret Kask was found in time.',
    notes: [outOfTime],
  })
})

it('notes that there may be more when the time was over', () => {
  const paths = [{ hops: [call], score: 1 }]
  expect(sayPaths({ from: marko, to: anu, paths, tried: { ...tried, timedOut: true } }).notes).toEqual([
    outOfTime,
  ])
})
