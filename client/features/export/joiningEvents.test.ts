import type { z } from 'zod'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { JoiningEventsRequest } from '../../../model/api/joining-events.ts'
import type { JoiningEventsPage } from '../../../model/api/joining-events.ts'
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

describe('thousands of actors', () => {
  /** Each page tells one event, that joins the first actor and the last, of a thousand actors. */
  const asked: z.output<typeof JoiningEventsRequest>[] = []
  beforeEach(() => {
    asked.length = 0
    vi.stubGlobal('fetch', async (address: string, { body }: { body: string }) => {
      if (address !== '/api/graph/joining-events') throw new Error(`nobody asks ${address}`)
      const request = JoiningEventsRequest.parse(JSON.parse(body))
      asked.push(request)
      const done = asked.length * 1000
      const answer: JoiningEventsPage = {
        clock: 'event',
        events: [{ id: `event:${asked.length}`, quad: 1, actors: [0, request.actors.length - 1], days: [] }],
        done,
        next: done < request.actors.length ? String(done) : null,
        cypher: { text: '', params: {} },
      }
      return new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } })
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  const cast = Array.from({ length: 3000 }, (_, index) => actor(`Actor ${String(index).padStart(4, '0')}`))
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(draft, { actors: cast, links: [], events: [] }, { anchor: null, reason: 'overview' }),
  )
  const ids = cast.map(({ id }) => id)

  it('are asked about in one question that goes on page by page, with word after each', async () => {
    const told: string[] = []
    const events = await joiningEvents(explorer, {
      tell: (done, of) => told.push(`${done} of ${of}`),
      signal: new AbortController().signal,
    })
    expect(told).toEqual(['1000 of 3000', '2000 of 3000', '3000 of 3000'])
    expect(asked.map(({ actors, cursor }) => [actors.toSorted(), cursor])).toEqual([
      [ids, undefined],
      [ids, '1000'],
      [ids, '2000'],
    ])
    const ends = [ids[0], ids.at(-1)]
    expect(events).toEqual([1, 2, 3].map((page) => ({ id: `event:${page}`, quad: 1, actors: ends })))
  })

  it('are asked about no more when nobody waits for it', async () => {
    const controller = new AbortController()
    const work = joiningEvents(explorer, { tell: () => undefined, signal: controller.signal })
    controller.abort(new Error('Not wanted any more.'))
    await expect(work).rejects.toThrow('Not wanted any more.')
    expect(asked).toHaveLength(1)
  })
})
