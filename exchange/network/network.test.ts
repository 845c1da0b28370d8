import { expect, test } from 'vitest'
import { actorAttributes, actorNode, notePresence } from './actor-nodes.ts'
import type { Presence } from './actor-nodes.ts'
import { actorEdgeAttributes, actorEdges, edgeLines } from './actor-edges.ts'
import { bipartiteAttributes, bipartiteEdgeAttributes, eventNode, participationEdges } from './event-nodes.ts'
import { anActor, anEvent, oslo } from '../rows/rows.fixture.ts'

const tamm = anActor('person:anu-tamm', 'Anu Tamm', {
  country: 'EST',
  sectors: ['GOV', 'ELI'],
  wikidata: 'Q1',
})
const kask = anActor('person:piret-kask', 'Piret Kask')
const rand = anActor('person:toomas-rand', 'Toomas Rand')

const meeting = anEvent('a', 'CONSULT', {
  dateFrom: '2025-03-01',
  dateTo: '2025-03-01',
  datePrecision: 'day',
  independentCount: 3,
  claimCount: 4,
  articleCount: 3,
  participants: [
    { role: 'actor', claimCount: 4, actor: tamm },
    { role: 'actor', claimCount: 3, actor: kask },
  ],
})
const attack = anEvent('b', 'ASSAULT', {
  status: 'disputed',
  contexts: ['military', 'cyber'],
  dateFrom: '2025-04-01',
  dateTo: '2025-04-30',
  datePrecision: 'month',
  place: oslo,
  participants: [
    { role: 'actor', claimCount: 1, actor: kask },
    { role: 'actor', claimCount: 1, actor: rand },
    { role: 'recipient', claimCount: 1, actor: tamm },
  ],
})
const undated = anEvent('c', 'AID', {
  participants: [
    { role: 'actor', claimCount: 1, actor: tamm },
    { role: 'recipient', claimCount: 1, actor: kask },
  ],
})
const events = [meeting, attack, undated]

async function edges(choice: { directed: boolean; weight: 'events' | 'independent' | 'intensity' }) {
  const lines = events.flatMap((event) => edgeLines(event, choice)).toSorted()
  const sorted = async function* sorted() {
    yield* lines
  }
  return Array.fromAsync(actorEdges(sorted(), choice.weight))
}

test('an edge of actors adds up the events between the two, whatever their sides', async () => {
  const found = await edges({ directed: false, weight: 'independent' })
  expect(found).toEqual([
    {
      id: 'e1',
      source: 'person:anu-tamm',
      target: 'person:piret-kask',
      weight: 5,
      spells: [
        { from: '2025-03-01', to: '2025-03-01' },
        { from: '2025-04-01', to: '2025-04-30' },
      ],
      values: {
        events: 3,
        independent: 5,
        claims: 6,
        disputed: 1,
        verbal_cooperation: 1,
        material_cooperation: 1,
        verbal_conflict: 0,
        material_conflict: 1,
        intensity_sum: 3.5,
        intensity_mean: 1.166667,
        undated: 1,
        first: '2025-03-01',
        last: '2025-04-30',
      },
    },
    expect.objectContaining({ id: 'e2', source: 'person:anu-tamm', target: 'person:toomas-rand', weight: 1 }),
    expect.objectContaining({
      id: 'e3',
      source: 'person:piret-kask',
      target: 'person:toomas-rand',
      weight: 1,
    }),
  ])
  expect(Object.keys(found[0]?.values ?? {})).toEqual(actorEdgeAttributes.map(({ name }) => name))
})

test('directed, an edge leads from who did it to whom it was done, and back for a meeting', async () => {
  const found = await edges({ directed: true, weight: 'intensity' })
  expect(found.map(({ source, target, weight }) => [source, target, weight])).toEqual([
    ['person:anu-tamm', 'person:piret-kask', 12.5],
    ['person:piret-kask', 'person:anu-tamm', -6.5],
    ['person:toomas-rand', 'person:anu-tamm', -9],
  ])
})

test('an actor is there from its first to its last event', () => {
  const presences = new Map<string, Presence>()
  for (const event of events) notePresence(presences, event)
  expect(presences.get('person:toomas-rand')).toEqual({ events: 1, first: '2025-04-01', last: '2025-04-30' })
  const node = actorNode(
    { ...tamm, aliases: ['Tamm', 'A. Tamm'], openSanctions: 'os-1', control: null, degree: 4, keys: [] },
    presences.get('person:anu-tamm') ?? { events: 0, first: null, last: null },
  )
  expect(node).toEqual({
    id: 'person:anu-tamm',
    label: 'Anu Tamm',
    spells: [{ from: '2025-03-01', to: '2025-04-30' }],
    values: {
      type: 'person',
      country: 'EST',
      cow: '366',
      gw: '366',
      sectors: 'GOV|ELI',
      wikidata: 'Q1',
      open_sanctions: 'os-1',
      control: null,
      aliases: 'Tamm|A. Tamm',
      degree: 4,
      events: 3,
      first: '2025-03-01',
      last: '2025-04-30',
    },
  })
  expect(Object.keys(node.values)).toEqual(actorAttributes.map(({ name }) => name))
})

test('an event is a node that its participants lead to', () => {
  const node = eventNode(attack)
  expect(node).toEqual({
    id: 'event:b',
    label: 'b',
    spells: [{ from: '2025-04-01', to: '2025-04-30' }],
    values: {
      kind: 'event',
      bipartite: 1,
      type: 'ASSAULT',
      mode: null,
      quad: 4,
      intensity: -9,
      contexts: 'military|cyber',
      status: 'disputed',
      first: '2025-04-01',
      last: '2025-04-30',
      date_precision: 'month',
      place: 'Oslo',
      country: 'NOR',
      latitude: 59.91,
      longitude: 10.75,
      claims: 1,
      articles: 1,
      independent: 1,
    },
  })
  const names = new Set(bipartiteAttributes.map(({ name }) => name))
  expect(names.size).toBe(bipartiteAttributes.length)
  expect(Object.keys(node.values).filter((name) => !names.has(name))).toEqual([])
  const choice = { projection: 'events', weight: 'intensity', directed: true } as const
  const found = participationEdges(attack, choice, 5)
  expect(found.map(({ id, source, target, weight }) => [id, source, target, weight])).toEqual([
    ['e5', 'person:piret-kask', 'event:b', -9],
    ['e6', 'person:toomas-rand', 'event:b', -9],
    ['e7', 'event:b', 'person:anu-tamm', -9],
  ])
  expect(Object.keys(found[0]?.values ?? {})).toEqual(bipartiteEdgeAttributes.map(({ name }) => name))
})
