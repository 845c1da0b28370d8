import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { JoiningEventsRequest } from '../../../model/api/joining-events.ts'
import type { JoiningEventsPage } from '../../../model/api/joining-events.ts'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor, link } from '../../graph/fixtures/build.ts'
import { Dates } from './dates.ts'

const [anu, marko, lea] = [actor('Anu Tamm'), actor('Marko Ilves'), actor('Lea Kask')]
let explorer: Explorer
let dates: Dates
let asked: { actors: string[]; oneOf: string[] | undefined; cursor: string | undefined }[]
let isDown: boolean
/** On so many pages the events are told that join the actors: one on each, of the first with the last. */
let pages: number

beforeEach(() => {
  asked = []
  isDown = false
  pages = 1
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const { actors, oneOf, cursor } = JoiningEventsRequest.parse(JSON.parse(body))
    asked.push({ actors, oneOf, cursor })
    const page = Number(cursor ?? 1)
    const answer: JoiningEventsPage = {
      clock: 'event',
      events: [{ id: `event:${page}`, quad: 1, actors: [0, actors.length - 1], days: [] }],
      done: 0,
      next: page < pages ? String(page + 1) : null,
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
  dates = new Dates(explorer)
})

afterEach(() => vi.unstubAllGlobals())

const settled = () => expect.poll(() => dates.state.getState().isReading).toBe(false)
const countReports = (minReports: number) =>
  explorer.perform('Filter', (draft) => draft.view({ filters: { minReports } }))

describe('dates that could not be read', () => {
  it('are asked for again when another choice of events is, and not before', async () => {
    isDown = true
    dates.watch('event')
    await settled()
    explorer.perform('Lonely', (draft) => draft.view({ hidesLonely: true }))
    await settled()
    expect(asked).toHaveLength(1)
    expect(dates.state.getState().trouble).not.toBeNull()
    isDown = false
    countReports(2)
    await settled()
    expect(asked).toHaveLength(2)
    expect(dates.state.getState()).toEqual({ isReading: false, trouble: null, isWatched: true })
  })

  it('are no trouble once nobody needs them', async () => {
    isDown = true
    dates.watch('event')
    await settled()
    dates.watch(null)
    expect(dates.state.getState()).toEqual({ isReading: false, trouble: null, isWatched: false })
  })
})

it('are learnt page by page; of those who join later, only what joins them', async () => {
  pages = 2
  dates.watch('event')
  await settled()
  const drawn = [anu.id, marko.id]
  expect(asked).toEqual([
    { actors: drawn, oneOf: drawn, cursor: undefined },
    { actors: drawn, oneOf: drawn, cursor: '2' },
  ])
  pages = 1
  explorer.perform('Show Lea', (draft) =>
    showFacts(draft, { actors: [lea], links: [], events: [] }, { anchor: null, reason: 'search' }),
  )
  await settled()
  expect(asked.slice(2)).toEqual([{ actors: [...drawn, lea.id], oneOf: [lea.id], cursor: undefined }])
  const { statuses, filters } = explorer.document.view
  const known = explorer.calendars.find({ clock: 'event', statuses, filters })
  expect(known?.entries.map(({ id }) => id)).toEqual(['event:1', 'event:2'])
})
