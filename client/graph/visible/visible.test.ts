import { beforeEach, describe, expect, it } from 'vitest'
import { hide, setMode, toggleActorType, toggleQuad } from '../command/arrange.ts'
import { recount } from '../command/filter.ts'
import { showFacts } from '../command/show.ts'
import { Explorer } from '../explorer.ts'
import { actor, event, link } from '../fixtures/build.ts'
import { linkId, nodeId, participationId } from '../model/ids.ts'

const anu = actor('Anu Tamm', { degree: 4 })
const marko = actor('Marko Ilves', { degree: 3 })
const lania = actor('Lania', { id: 'country:LAN', type: 'country', degree: 2 })
const call = event('CONSULT', [anu, marko], { mode: 'phone' })
const threat = event('THREATEN', [anu, lania], { status: 'denied' })
let explorer: Explorer

beforeEach(() => {
  explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      {
        actors: [anu, marko, lania],
        links: [link(anu, marko, { quad1: 3, quad3: 1 }), link(anu, lania, { quad4: 2 })],
        events: [call, threat],
      },
      { anchor: null, reason: 'overview' },
    ),
  )
})

function seen() {
  return {
    nodes: [...explorer.seen.nodes].toSorted(),
    edges: [...explorer.seen.edges].toSorted(),
  }
}

describe('what is visible', () => {
  it('is actors and one edge for each kind of events between two of them', () => {
    expect(seen()).toEqual({
      nodes: ['country:LAN', 'person:anu-tamm', 'person:marko-ilves'],
      edges: [
        linkId(anu.id, marko.id, 1),
        linkId(anu.id, marko.id, 3),
        linkId(anu.id, lania.id, 4),
      ].toSorted(),
    })
  })

  it('loses the edges of a hidden actor and of a filtered type', () => {
    explorer.perform('Hide', (draft) => hide(draft, [nodeId(marko.id)]))
    explorer.perform('Filter', (draft) => toggleActorType(draft, 'country'))
    expect(seen()).toEqual({ nodes: ['person:anu-tamm'], edges: [] })
  })

  it('keeps both actors when a kind of events between them is switched off', () => {
    explorer.perform('Filter', (draft) => toggleQuad(draft, 3))
    expect(explorer.seen.edges.has(linkId(anu.id, marko.id, 3))).toBe(false)
    expect(explorer.seen.edges.has(linkId(anu.id, marko.id, 1))).toBe(true)
    expect(explorer.seen.nodes.size).toBe(3)
  })

  it('shows events in place of the edges that sum them up, and other edges still', () => {
    explorer.perform('Events', (draft) => setMode(draft, 'events'))
    expect(seen()).toEqual({
      nodes: ['country:LAN', call.id, 'person:anu-tamm', 'person:marko-ilves'].toSorted(),
      edges: [
        participationId(call.id, anu.id, 'actor'),
        participationId(call.id, marko.id, 'recipient'),
        linkId(anu.id, marko.id, 3),
        linkId(anu.id, lania.id, 4),
      ].toSorted(),
    })
  })

  it('loses links with too few events of all kinds that are on, and actors left alone when these are hidden', () => {
    explorer.perform('Least events', (draft) => draft.view({ leastEvents: 3 }))
    expect(seen()).toEqual({
      nodes: ['country:LAN', 'person:anu-tamm', 'person:marko-ilves'],
      edges: [linkId(anu.id, marko.id, 1), linkId(anu.id, marko.id, 3)].toSorted(),
    })
    explorer.perform('Hide the lonely', (draft) => draft.view({ hidesLonely: true }))
    expect(seen().nodes).toEqual(['person:anu-tamm', 'person:marko-ilves'])
    explorer.perform('Filter', (draft) => toggleQuad(draft, 1))
    expect(seen()).toEqual({ nodes: [], edges: [] })
  })

  it('shows denied events when they are counted', () => {
    explorer.perform('Events', (draft) => setMode(draft, 'events'))
    explorer.perform('Statuses', (draft) =>
      recount(
        draft,
        { statuses: new Set(['denied']) },
        { links: [link(anu, lania, { quad3: 1 })], events: [] },
      ),
    )
    expect(explorer.seen.nodes.has(nodeId(threat.id))).toBe(true)
    expect(explorer.seen.nodes.has(nodeId(call.id))).toBe(false)
  })
})

describe('the counts of the legend', () => {
  it('say how many of each type are shown, and how many events of each kind', () => {
    explorer.perform('Filter', (draft) => toggleActorType(draft, 'country'))
    explorer.perform('Filter', (draft) => toggleQuad(draft, 3))
    expect(explorer.store.getState().counts).toEqual({
      types: {
        person: { shown: 2, total: 2 },
        organization: { shown: 0, total: 0 },
        country: { shown: 0, total: 1 },
        group: { shown: 0, total: 0 },
        media: { shown: 0, total: 0 },
      },
      quads: {
        1: { shown: 3, total: 3 },
        2: { shown: 0, total: 0 },
        3: { shown: 0, total: 1 },
        4: { shown: 0, total: 0 },
      },
      actors: { shown: 2, total: 3 },
      events: { shown: 0, total: 2 },
      links: 1,
    })
  })
})

describe('the list that mirrors the drawing', () => {
  it('holds the visible nodes, actors before events, the weightiest first', () => {
    explorer.perform('Events', (draft) => setMode(draft, 'events'))
    expect(explorer.store.getState().rows.map((row) => row.name)).toEqual([
      'Anu Tamm',
      'Marko Ilves',
      'Lania',
      'phone call, 4 Mar 2025',
    ])
    expect(
      explorer.store
        .getState()
        .rows.map((row) => row.id)
        .toSorted(),
    ).toEqual([...explorer.seen.nodes].toSorted())
  })
})
