import { array, assert, boolean, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import {
  afterDeath,
  firstDeathsAllowed,
  longestPauseMs,
  quickDeathMs,
  quickDeathsAllowed,
} from './back-off.ts'

const quickDeath = (everReady: boolean) => (quickDeaths: number) =>
  afterDeath({ lifeMs: 3_000, quickDeaths, everReady })

test('an engine that dies again and again waits longer each time, then is given up', () => {
  expect([0, 1, 2, 3, 4].map(quickDeath(true))).toEqual([
    { kind: 'restart', pauseMs: 1_000, quickDeaths: 1 },
    { kind: 'restart', pauseMs: 2_000, quickDeaths: 2 },
    { kind: 'restart', pauseMs: 4_000, quickDeaths: 3 },
    { kind: 'restart', pauseMs: 8_000, quickDeaths: 4 },
    { kind: 'give-up', quickDeaths: 5 },
  ])
})

test('one that never answered has two attempts', () => {
  expect([0, 1].map(quickDeath(false))).toEqual([
    { kind: 'restart', pauseMs: 1_000, quickDeaths: 1 },
    { kind: 'give-up', quickDeaths: 2 },
  ])
})

test('a long life makes earlier deaths forgotten', () => {
  expect(afterDeath({ lifeMs: quickDeathMs, quickDeaths: 4, everReady: true })).toEqual({
    kind: 'restart',
    pauseMs: 1_000,
    quickDeaths: 1,
  })
})

test('however an engine dies, it is restarted within the longest pause or given up after enough quick deaths', () => {
  assert(
    property(array(nat({ max: 2 * quickDeathMs }), { minLength: 1 }), boolean(), (lives, everReady) => {
      let quickDeaths = 0
      let quickInARow = 0
      for (const lifeMs of lives) {
        quickInARow = lifeMs < quickDeathMs ? quickInARow + 1 : 1
        const next = afterDeath({ lifeMs, quickDeaths, everReady })
        const allowed = everReady ? quickDeathsAllowed : firstDeathsAllowed
        expect(next.kind).toBe(quickInARow >= allowed ? 'give-up' : 'restart')
        if (next.kind === 'give-up') return
        expect(next.pauseMs).toBeGreaterThanOrEqual(1_000)
        expect(next.pauseMs).toBeLessThanOrEqual(longestPauseMs)
        quickDeaths = next.quickDeaths
      }
    }),
  )
})
