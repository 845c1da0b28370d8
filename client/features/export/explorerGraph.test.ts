import { expect, it } from 'vitest'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor, event, link } from '../../graph/fixtures/build.ts'
import { explorerGraph } from './explorerGraph.ts'

const provenance = {
  title: 'Talks',
  generator: 'Dramatis 0.1.0',
  exportedAt: '2025-11-29T17:00:00.000Z',
  filters: [],
  address: null,
  hasSamples: false,
}
const anu = actor('Anu Tamm', { aliases: ['Tamm'], country: 'LAN', degree: 4 })
const marko = actor('Marko Ilves')
const met = event('CONSULT', [anu, marko])
const joining = { id: met.id, quad: met.quad, actors: [marko.id, anu.id] }

function explorerOf(mode: 'actors' | 'events'): Explorer {
  const explorer = new Explorer()
  explorer.load((draft) => {
    showFacts(
      draft,
      { actors: [anu, marko], links: [link(anu, marko, { quad1: 1, quad4: 2 })], events: [met] },
      { anchor: null, reason: 'overview' },
    )
    draft.view({ mode })
  })
  return explorer
}

it('holds the links that are seen, each with its count, days and known events', () => {
  const { document, seen } = explorerOf('actors')
  const { nodes, edges } = explorerGraph(document, seen, [joining], provenance)
  expect(nodes.map(({ x: _x, y: _y, ...node }) => node)).toEqual([
    {
      id: anu.id,
      label: 'Anu Tamm',
      start: '2025-03-01',
      end: '2025-03-09',
      columns: {
        kind: 'actor',
        type: 'person',
        country: 'LAN',
        sectors: [],
        aliases: ['Tamm'],
        mediaControl: null,
        eventsInAllCollections: 4,
      },
    },
    {
      id: marko.id,
      label: 'Marko Ilves',
      start: '2025-03-01',
      end: '2025-03-09',
      columns: {
        kind: 'actor',
        type: 'person',
        country: null,
        sectors: [],
        aliases: [],
        mediaControl: null,
        eventsInAllCollections: 1,
      },
    },
  ])
  const dated = { source: anu.id, target: marko.id, start: '2025-03-01', end: '2025-03-09' }
  expect(edges).toEqual([
    {
      id: `link 1 ${anu.id} ${marko.id}`,
      ...dated,
      label: 'verbal cooperation',
      weight: 1,
      columns: { kind: 'link', quad: 1, events: 1, role: null, eventIds: [met.id] },
    },
    {
      id: `link 4 ${anu.id} ${marko.id}`,
      ...dated,
      label: 'material conflict',
      weight: 2,
      columns: { kind: 'link', quad: 4, events: 2, role: null, eventIds: [] },
    },
  ])
})

it('has the measures of its nodes as columns', () => {
  const { document, seen } = explorerOf('actors')
  const degrees = new Map([[anu.id, 1]])
  const { nodes } = explorerGraph(document, seen, [], provenance, new Map([['degree', degrees]]))
  expect(nodes.map(({ columns }) => columns['degree'])).toEqual([1, null])
})

it('holds events as nodes where they are drawn so', () => {
  const { document, seen } = explorerOf('events')
  const { nodes, edges } = explorerGraph(document, seen, [joining], provenance)
  expect(nodes.map(({ id }) => id)).toEqual([met.id, anu.id, marko.id])
  expect(edges.map(({ label, columns }) => [label, columns['eventIds']])).toEqual([
    ['material conflict', []],
    ['actor', [met.id]],
    ['recipient', [met.id]],
  ])
})
