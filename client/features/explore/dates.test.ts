import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CalendarAnswer } from '../../../model/api/calendar.ts'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor, link } from '../../graph/fixtures/build.ts'
import { Dates } from './dates.ts'

const [anu, marko, lea] = [actor('Anu Tamm'), actor('Marko Ilves'), actor('Lea Kask')]
let explorer: Explorer
let dates: Dates
let addresses: string[]
let isDown: boolean
/** How many events there are that join the actors, though none is given. */
let total: number

beforeEach(() => {
  addresses = []
  isDown = false
  total = 0
  vi.stubGlobal('fetch', (address: string) => {
    addresses.push(address)
    const url = new URL(address, 'http://page')
    const answer: CalendarAnswer = {
      clock: 'event',
      actors: url.searchParams.get('actors')?.split(',') ?? [],
      events: [],
      total: { count: total, exact: true },
      cypher: { text: '', params: {} },
    }
    return Promise.resolve(isDown ? new Response('', { status: 502 }) : Response.json(answer))
  })
  explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      { actors: [anu, marko], links: [link(anu, marko)], events: [] },
      { anchor: null, reason: 'overview' },
    ),
  )
  dates = new Dates(explorer, new QueryClient())
})

afterEach(() => vi.unstubAllGlobals())

const settled = () => vi.waitFor(() => expect(dates.state.getState().isReading).toBe(false))
const countReports = (minReports: number) =>
  explorer.perform('Filter', (draft) => draft.view({ filters: { minReports } }))

describe('dates that could not be read', () => {
  it('are asked for again when another choice of events is, and not before', async () => {
    isDown = true
    dates.watch('event')
    await settled()
    explorer.perform('Lonely', (draft) => draft.view({ hidesLonely: true }))
    await settled()
    expect(addresses).toHaveLength(1)
    expect(dates.state.getState().trouble).not.toBeNull()
    isDown = false
    countReports(2)
    await settled()
    expect(addresses).toHaveLength(2)
    expect(dates.state.getState()).toEqual({ isReading: false, trouble: null, left: 0, isWatched: true })
  })

  it('are no trouble once nobody needs them', async () => {
    isDown = true
    dates.watch('event')
    await settled()
    dates.watch(null)
    expect(dates.state.getState()).toEqual({ isReading: false, trouble: null, left: 0, isWatched: false })
  })
})

it('remembers of each choice how many events the fullest answer left out', async () => {
  total = 7
  dates.watch('event')
  await settled()
  total = 3
  explorer.perform('Show Lea', (draft) =>
    showFacts(draft, { actors: [lea], links: [], events: [] }, { anchor: null, reason: 'search' }),
  )
  await settled()
  expect(dates.state.getState().left).toBe(7)
  countReports(2)
  await settled()
  expect(dates.state.getState().left).toBe(3)
  explorer.undo()
  expect(dates.state.getState().left).toBe(7)
})
