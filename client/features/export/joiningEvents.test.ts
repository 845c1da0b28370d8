import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor } from '../../graph/fixtures/build.ts'
import { joiningEvents, liesWithin } from './joiningEvents.ts'

it('an event lies within a window when one of its days does, and always when there is none', () => {
  const march = { from: '2025-03-01', to: '2025-03-31' }
  expect(liesWithin([['2025-03-31', '2025-04-02']], march)).toBe(true)
  expect(liesWithin([['2025-02-01', '2025-02-28']], march)).toBe(false)
  expect(liesWithin([], march)).toBe(false)
  expect(liesWithin([], null)).toBe(true)
})

describe('more actors than one question may name', () => {
  /** Each question is answered with one event that joins the first and the last whom it names. */
  let asked: string[][] = []
  beforeEach(() => {
    asked = []
    vi.stubGlobal('fetch', async (address: string) => {
      const actors = (new URL(address, 'http://dramatis.example').searchParams.get('actors') ?? '').split(',')
      asked.push(actors)
      const event = { id: 'event:all', quad: 1, actors: [0, actors.length - 1], days: [] }
      const cypher = { text: '', params: {} }
      const total = { count: 1, exact: true }
      const answer = { clock: 'event', actors, events: [event], total, cypher }
      return new Response(JSON.stringify(answer), {
        headers: { 'Content-Type': 'application/json' },
      })
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  const cast = Array.from({ length: 250 }, (_, index) => actor(`Actor ${String(index).padStart(3, '0')}`))
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(draft, { actors: cast, links: [], events: [] }, { anchor: null, reason: 'overview' }),
  )

  it('are asked about in several, with word after each; an event that several tell of joins all whom they name', async () => {
    const told: string[] = []
    const events = await joiningEvents(explorer, new QueryClient(), {
      tell: (done, of) => told.push(`${done} of ${of}`),
      signal: new AbortController().signal,
    })
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
    const ends = asked.flatMap((actors) => [actors.at(0) ?? '', actors.at(-1) ?? ''])
    expect(events).toEqual([{ id: 'event:all', quad: 1, actors: [...new Set(ends)].toSorted() }])
  })

  it('are asked about no more when nobody waits for it', async () => {
    const controller = new AbortController()
    const work = joiningEvents(explorer, new QueryClient(), {
      tell: () => undefined,
      signal: controller.signal,
    })
    controller.abort(new Error('Not wanted any more.'))
    await expect(work).rejects.toThrow('Not wanted any more.')
  })
})
