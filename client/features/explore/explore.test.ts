import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActorAnswer, GraphAnswer, NeighboursAnswer } from '../../../model/api/resources.ts'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor, link } from '../../graph/fixtures/build.ts'
import { linkId, nodeId } from '../../graph/model/ids.ts'
import { storeGraph } from '../../graph/model/stored.ts'
import { Explore } from './explore.ts'

const [anu, marko, lea, piret] = [
  actor('Anu Tamm'),
  actor('Marko Ilves'),
  actor('Lea Kask'),
  actor('Piret Rand'),
]
const cast = [anu, marko, lea, piret]
const cypher = { text: '', params: {} }
const total = (count: number) => ({ count, exact: true })

/** Everybody is linked with everybody: by two events in all, by one of those that two reports tell. */
function linksAmong(ids: readonly string[], { minReports }: { minReports: boolean }) {
  const drawn = cast.filter(({ id }) => ids.includes(id))
  return drawn.flatMap((one, index) =>
    drawn.slice(index + 1).map((other) => link(one, other, { quad1: minReports ? 1 : 2 })),
  )
}

function answerTo(url: URL): ActorAnswer | GraphAnswer | NeighboursAnswer {
  const under = { minReports: url.searchParams.has('minReports') }
  const [, , , named = '', part] = url.pathname.split('/')
  const asked = cast.find(({ id }) => id === decodeURIComponent(named)) ?? anu
  if (part === 'neighbours')
    return {
      actor: asked,
      items: cast
        .filter(({ id }) => id !== asked.id)
        .map((partner) => ({
          actor: partner,
          link: link(asked, partner, { quad1: under.minReports ? 1 : 2 }),
        })),
      links: [],
      total: total(3),
      totalsByType: { person: 3, group: 0, organization: 0, country: 0, media: 0 },
      rankedBy: 'events',
      next: null,
      cypher,
    }
  if (url.pathname.startsWith('/api/actors/'))
    return {
      actor: {
        ...asked,
        externalIds: { wikidata: null, cow: null, gleditschWard: null, openSanctions: null },
        eventCount: 6,
        claimCount: 6,
        articleCount: 6,
        countsExact: true,
        first: null,
        firstPrecision: null,
        last: null,
        lastPrecision: null,
      },
      relations: [],
      eventTypes: [],
      cypher,
    }
  const ids = url.searchParams.get('actors')?.split(',') ?? []
  return {
    actors: cast.filter(({ id }) => ids.includes(id)),
    links: linksAmong(ids, under),
    events: [],
    totals: { actors: total(4), events: total(0), links: total(6), articles: total(0) },
    rankedBy: 'degree',
    cypher,
  }
}

/** Questions that wait until the test lets them be answered, by their address. */
let waiting: { address: string; answer: () => void }[] = []
let answersAtOnce = true

beforeEach(() => {
  waiting = []
  answersAtOnce = true
  vi.stubGlobal('fetch', async (address: string) => {
    const held = Promise.withResolvers<void>()
    if (answersAtOnce) held.resolve()
    else waiting.push({ address, answer: held.resolve })
    await held.promise
    return Response.json(answerTo(new URL(address, 'http://page')))
  })
})

afterEach(() => vi.unstubAllGlobals())

/** A view that somebody kept, with Anu Tamm and Marko Ilves. */
function kept(): Explore {
  const drawing = new Explorer()
  drawing.load((draft) =>
    showFacts(
      draft,
      { actors: [anu, marko], links: [link(anu, marko, { quad1: 2 })], events: [] },
      { anchor: null, reason: 'overview' },
    ),
  )
  const explore = new Explore(new Explorer(), new QueryClient())
  explore.beginWith(storeGraph(drawing.document))
  return explore
}

function countsOf({ explorer }: Explore): (number | null)[] {
  return cast.flatMap((one, index) =>
    cast.slice(index + 1).map((other) => {
      const found = explorer.document.edge(linkId(nodeId(one.id), nodeId(other.id), 1))
      return found?.edge.kind === 'link' ? found.edge.count : null
    }),
  )
}

const fewer = (explore: Explore) =>
  explore.recount('Two reports', ({ filters }) => ({ filters: { ...filters, minReports: 2 } }))

describe('changes that ask the server', () => {
  it.each([
    ['expand, then filter', (explore: Explore) => [explore.expand(anu.id), fewer(explore)]],
    ['filter, then expand', (explore: Explore) => [fewer(explore), explore.expand(anu.id)]],
    [
      'filter, then bring several',
      (explore: Explore) => [fewer(explore), explore.showTogether('Show', [lea.id, piret.id])],
    ],
  ])('leave every link counted under the filters in force: %s', async (_, change) => {
    const explore = kept()
    await Promise.all(change(explore))
    expect(countsOf(explore)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('count those too who come back by Redo meanwhile', async () => {
    const explore = kept()
    await explore.expand(anu.id)
    explore.explorer.undo()
    answersAtOnce = false
    const counted = fewer(explore)
    await expect.poll(() => waiting.map(({ address }) => address)).toHaveLength(1)
    explore.explorer.redo()
    answersAtOnce = true
    for (const { answer } of waiting) answer()
    await counted
    expect(countsOf(explore)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it.each([
    ['an expansion', 2, (explore: Explore) => explore.expand(anu.id)],
    ['those of a list', 1, (explore: Explore) => explore.showTogether('Show', [lea.id, piret.id])],
  ])('count %s anew when the filter was undone meanwhile', async (_, questions, bring) => {
    const explore = kept()
    await fewer(explore)
    answersAtOnce = false
    const brought = bring(explore)
    for (let asked = 1; asked < questions; asked++) {
      await expect.poll(() => waiting).toHaveLength(asked)
      waiting[asked - 1]?.answer()
    }
    await expect.poll(() => waiting).toHaveLength(questions)
    explore.explorer.undo()
    answersAtOnce = true
    for (const { answer } of waiting) answer()
    await brought
    expect(explore.explorer.document.view.filters).toEqual({})
    expect(countsOf(explore)).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('make one change on top of the other, also of the same status twice', async () => {
    const explore = kept()
    await Promise.all([explore.toggleStatus('denied'), explore.toggleStatus('denied'), fewer(explore)])
    expect(explore.explorer.document.view.statuses).toEqual(new Set(['reported', 'disputed']))
    expect(explore.explorer.document.view.filters).toEqual({ minReports: 2 })
  })
})

it('expands somebody whom a kept view does not draw, and leaves the view as it is for a panel', async () => {
  const explore = kept()
  expect(await explore.reveal(lea.id)).toBe(false)
  expect(explore.explorer.document.has(nodeId(lea.id))).toBe(false)
  await explore.expand(lea.id)
  expect(cast.map(({ id }) => explore.explorer.document.has(nodeId(id)))).toEqual([true, true, true, true])
})

it('shows a path, and whoever of it was hidden, as one step', async () => {
  const explore = kept()
  explore.hide(marko.id)
  await explore.showPath([
    { from: anu, to: marko },
    { from: marko, to: lea },
  ])
  const { history } = explore.explorer.store.getState()
  expect(history.done).toEqual(['Hide Marko Ilves', 'Show the path'])
  expect([...explore.explorer.document.view.hidden]).toEqual([])
  expect(explore.explorer.document.has(nodeId(lea.id))).toBe(true)
})
