import { expect, it } from 'vitest'
import { afterFailure, afterGoing, afterReading, unasked, waitMs } from './schedule.ts'
import type { FeedState } from './schedule.ts'

const minute = 60_000
const pause = { everyMs: 15 * minute, now: 1_000_000_000, random: 0 }
/** In minutes from now. */
const times = ({ nextAt, notBefore }: FeedState): [next: number, notBefore: number] => [
  (nextAt - pause.now) / minute,
  (notBefore - pause.now) / minute,
]

/** When a feed is asked that has been read. */
const read = (feedMs: number | null, freshMs: number | null) =>
  times(afterReading(unasked, { feedMs, freshMs }, pause))

it('asks as often as the user wants, unless the feed or its server wants less', () => {
  expect(read(null, null)).toEqual([15, 0])
  expect(read(60 * minute, null)).toEqual([60, 60])
  expect(read(5 * minute, 30 * minute)).toEqual([30, 30])
  expect(read(5 * minute, minute)).toEqual([15, 5])
  expect(read(365 * 24 * 60 * minute, null)).toEqual([24 * 60, 24 * 60])
})

it('asks a little later than that, not all at the same moment', () => {
  const wishes = { feedMs: null, freshMs: null }
  expect(times(afterReading(unasked, wishes, { ...pause, random: 1 }))).toEqual([16.5, 0])
})

it('waits longer after each failure, as long as the server asks, and begins anew after a success', () => {
  let state = unasked
  const waits = Array.from({ length: 14 }, () => {
    state = afterFailure(state, null, { ...pause, everyMs: 0 })
    return times(state)[0]
  })
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440, 1440])
  expect(times(afterFailure(unasked, 40 * minute, pause))).toEqual([40, 40])
  expect(afterReading(state, { feedMs: null, freshMs: null }, pause).failures).toBe(0)
})

it('asks for what is gone once a week', () => {
  expect(times(afterGoing(unasked, pause))).toEqual([7 * 24 * 60, 7 * 24 * 60])
})

it('waits a second at least, and no longer than a timer can', () => {
  const { now } = pause
  expect([waitMs(now - 5, now), waitMs(now + minute, now)]).toEqual([1000, minute])
  expect(waitMs(now + 40 * 24 * 60 * minute, now)).toBe(2 ** 31 - 1)
})
