import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { graphHealth } from './graph-health.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const silent = { ping: () => new Promise<never>(() => {}) }

describe('graphHealth', () => {
  it('counts a database that does not answer within a second as away', async () => {
    const checked = graphHealth(silent).check()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await checked).toBe(false)
  })

  it('does not count one as away that answers others meanwhile, however long the ping waits', async () => {
    const health = graphHealth(silent)
    const checked = health.check()
    await vi.advanceTimersByTimeAsync(500)
    health.noteAnswer()
    await vi.advanceTimersByTimeAsync(500)
    expect(await checked).toBe(true)
  })

  it('asks again a second after the last answer', async () => {
    let pings = 0
    const health = graphHealth({
      ping: async () => {
        pings += 1
      },
    })
    health.noteAnswer()
    await vi.advanceTimersByTimeAsync(900)
    expect([await health.check(), pings]).toEqual([true, 0])
    await vi.advanceTimersByTimeAsync(200)
    expect([await health.check(), pings]).toEqual([true, 1])
  })

  it('believes who met a database that is away', async () => {
    const health = graphHealth(silent)
    health.noteAnswer()
    health.noteAway()
    expect(await health.check()).toBe(false)
  })
})
