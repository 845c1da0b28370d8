import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorTypes } from '../../../model/actor.ts'
import { hide, setMode, toggleActorType, togglePin, toggleQuad } from '../command/arrange.ts'
import { recount, setComparison, setWindow } from '../command/filter.ts'
import { showFacts } from '../command/show.ts'
import { Explorer } from '../explorer.ts'
import {
  cast,
  someChoice,
  someComparison,
  someFacts,
  someLinks,
  someStatuses,
  someWindow,
} from '../fixtures/arbitrary.ts'
import { actor, event, link } from '../fixtures/build.ts'
import { nodeId } from './ids.ts'
import { restoreGraph, storeGraph } from './stored.ts'

const someIds = fc.subarray(cast.map(({ id }) => nodeId(id)))

describe('what is kept of a graph', () => {
  it('is the whole of it: opened again, it has the same fingerprint', () => {
    fc.assert(
      fc.property(
        someFacts,
        someIds,
        fc.record({
          hidden: someIds,
          mode: fc.constantFrom('actors' as const, 'events' as const),
          type: fc.constantFrom(...actorTypes),
          statuses: someStatuses,
          filters: someChoice,
          links: someLinks,
          window: someWindow,
          comparison: someComparison,
          hidesLonely: fc.boolean(),
          leastEvents: fc.integer({ min: 1, max: 9 }),
        }),
        someFacts,
        (facts, pinned, view, others) => {
          const first = new Explorer()
          first.load((draft) => {
            showFacts(draft, facts, { anchor: null, reason: 'overview' })
            recount(
              draft,
              { statuses: new Set(view.statuses), filters: view.filters },
              { links: view.links, events: facts.events },
            )
            for (const id of pinned) togglePin(draft, id)
            hide(draft, view.hidden)
            setMode(draft, view.mode)
            toggleActorType(draft, view.type)
            toggleQuad(draft, 3)
            setWindow(draft, view.window)
            setComparison(draft, view.comparison)
            draft.view({ hidesLonely: view.hidesLonely })
            draft.view({ leastEvents: view.leastEvents })
          })
          const text = JSON.stringify(storeGraph(first.document))
          const second = new Explorer()
          second.load((draft) => showFacts(draft, others, { anchor: null, reason: 'overview' }))
          const before = second.document.fingerprint()
          second.perform('Open', (draft) => restoreGraph(draft, JSON.parse(text)))
          expect(second.document.fingerprint()).toBe(first.document.fingerprint())
          expect([...second.seen.nodes].toSorted()).toEqual([...first.seen.nodes].toSorted())
          second.undo()
          expect(second.document.fingerprint()).toBe(before)
        },
      ),
    )
  })

  it('is plain JSON with sets as sorted lists', () => {
    const [anu, marko] = [actor('Anu Tamm'), actor('Marko Ilves')]
    const explorer = new Explorer()
    explorer.load((draft) => {
      showFacts(
        draft,
        { actors: [anu, marko], links: [link(anu, marko)], events: [event('CONSULT', [anu, marko])] },
        { anchor: null, reason: 'overview', positions: new Map([[anu.id, { x: 1, y: 2 }]]) },
      )
      hide(draft, [nodeId(marko.id), nodeId(anu.id)])
    })
    const { nodes, edges, view } = storeGraph(explorer.document)
    expect(nodes.map(({ kind }) => kind)).toEqual(['event', 'actor', 'actor'])
    expect(nodes[1]).toEqual({ kind: 'actor', x: 1, y: 2, anchors: ['overview'], actor: anu })
    expect(edges[0]).toEqual({
      kind: 'link',
      ends: [anu.id, marko.id],
      quad: 1,
      count: 1,
      first: '2025-03-01',
      last: '2025-03-09',
    })
    expect(view).toEqual({
      mode: 'actors',
      hidden: [anu.id, marko.id],
      pinned: [],
      actorTypesOff: [],
      quadsOff: [],
      statuses: ['disputed', 'reported'],
      extent: null,
      window: null,
      hidesLonely: false,
      leastEvents: 1,
      filters: {},
      comparison: null,
      appearance: { size: 'events', colour: 'type', links: 'kind', rules: [] },
      groups: [],
    })
  })

  it('opens when it was kept before the view had its newer parts, and not when it is something else', () => {
    const { document } = new Explorer()
    const kept = storeGraph(document)
    const { window: _window, filters: _filters, ...older } = kept.view
    const opened = new Explorer()
    opened.load((draft) => restoreGraph(draft, { ...kept, view: older }))
    expect(opened.document.fingerprint()).toBe(document.fingerprint())
    expect(() => opened.load((draft) => restoreGraph(draft, { ...kept, version: 2 }))).toThrow('version')
  })
})
