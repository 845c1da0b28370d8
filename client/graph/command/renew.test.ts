import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Explorer } from '../explorer.ts'
import { actor, event, link } from '../fixtures/build.ts'
import { linkId, nodeId } from '../model/ids.ts'
import { setMode, togglePin } from './arrange.ts'
import { renew, unlinkedActors } from './renew.ts'
import type { Renewal } from './renew.ts'
import { showFacts } from './show.ts'

const [anu, anuMaria, marko, lea] = [
  actor('Anu Tamm'),
  actor('Anu Maria Tamm'),
  actor('Marko Ilves'),
  actor('Lea Kask'),
]
const meeting = event('CONSULT', [anu, marko])

/** Anu Tamm and Anu Maria Tamm, who each met Marko Ilves; Lea Kask came by expanding Anu Tamm. */
function drawn(): Explorer {
  const explorer = new Explorer()
  explorer.load((draft) => {
    setMode(draft, 'events')
    showFacts(
      draft,
      { actors: [anu, anuMaria, marko], links: [link(anu, marko), link(anuMaria, marko)], events: [meeting] },
      { anchor: null, reason: 'overview' },
    )
    showFacts(
      draft,
      { actors: [lea], links: [link(anu, lea)], events: [] },
      { anchor: nodeId(anu.id), reason: anu.id },
    )
    togglePin(draft, nodeId(anu.id))
  })
  return explorer
}

const merged = { ...anuMaria, aliases: ['Anu Tamm'], degree: 2 }
const mergedMeeting = event('CONSULT', [merged, marko], { id: meeting.id })
const merge: Renewal = {
  now: new Map([
    [anu.id, merged],
    [anuMaria.id, merged],
    [marko.id, marko],
    [lea.id, lea],
  ]),
  newcomers: [],
  links: [link(merged, marko, { quad1: 2 }), link(merged, lea)],
  events: [mergedMeeting],
  reason: 'search',
}

describe('bringing the drawing up to what the graph says now', () => {
  it('draws two actors that were merged as the one that stays, with the links, pins and expansions of both', () => {
    const explorer = drawn()
    const { document } = explorer
    const place = document.node(nodeId(anuMaria.id))
    explorer.perform('Merge', (draft) => renew(draft, merge))
    expect(document.node(nodeId(anu.id))).toBeNull()
    expect(document.node(nodeId(anuMaria.id))).toEqual({
      kind: 'actor',
      actor: merged,
      x: place?.x,
      y: place?.y,
      anchors: ['overview'],
    })
    expect(document.edge(linkId(merged.id, marko.id, 1))?.edge).toEqual({
      kind: 'link',
      quad: 1,
      count: 2,
      first: '2025-03-01',
      last: '2025-03-09',
    })
    expect(document.node(nodeId(lea.id))?.anchors).toEqual([merged.id])
    expect([...document.view.pinned]).toEqual([merged.id])
    expect(
      document
        .edgesOf(nodeId(meeting.id))
        .map(({ source }) => source)
        .toSorted(),
    ).toEqual([merged.id, marko.id].toSorted())
  })

  it('puts the heir into the groups and the comparison of those whom it took over', () => {
    const explorer = drawn()
    const [oldAnu, heir, other, last] = [anu, anuMaria, marko, lea].map(({ id }) => nodeId(id))
    if (oldAnu === undefined || heir === undefined || other === undefined || last === undefined)
      throw new Error('a cast of four')
    const period = { from: '2025-01-01', to: '2025-01-31' }
    const compared = { clock: 'event', a: period, b: period } as const
    explorer.perform('Choose', (draft) =>
      draft.view({
        groups: [
          { id: nodeId('group:1'), name: 'Friends', members: [oldAnu, last] },
          { id: nodeId('group:2'), name: 'Meeting', members: [heir, other] },
        ],
        comparison: {
          ...compared,
          changes: [
            { source: oldAnu, target: heir, a: 1, b: 0 },
            { source: oldAnu, target: other, a: 1, b: 2 },
            { source: other, target: heir, a: 0, b: 3 },
          ],
        },
      }),
    )
    explorer.perform('Merge', (draft) => renew(draft, merge))
    const { groups, comparison } = explorer.document.view
    expect(groups).toEqual([{ id: nodeId('group:2'), name: 'Meeting', members: [heir, other] }])
    expect(comparison).toEqual({ ...compared, changes: [{ source: heir, target: other, a: 1, b: 5 }] })
  })

  it('puts an heir who was in no group into that of the one it took over', () => {
    const explorer = drawn()
    const members = [anu, lea].map(({ id }) => nodeId(id))
    explorer.perform('Group', (draft) =>
      draft.view({ groups: [{ id: nodeId('group:1'), name: 'Friends', members }] }),
    )
    explorer.perform('Merge', (draft) => renew(draft, merge))
    expect(explorer.document.view.groups).toEqual([
      { id: nodeId('group:1'), name: 'Friends', members: [merged.id, lea.id].toSorted() },
    ])
  })

  it('puts an actor that was not drawn in the place of the one it took over', () => {
    const explorer = new Explorer()
    explorer.load((draft) =>
      showFacts(
        draft,
        { actors: [anu, marko], links: [link(anu, marko)], events: [] },
        { anchor: null, reason: 'overview' },
      ),
    )
    const place = explorer.document.node(nodeId(anu.id))
    const now = new Map([
      [anu.id, merged],
      [marko.id, marko],
    ])
    explorer.perform('Merge', (draft) =>
      renew(draft, { now, newcomers: [], links: [link(merged, marko)], events: [], reason: 'search' }),
    )
    expect(explorer.document.node(nodeId(merged.id))).toMatchObject({ x: place?.x, y: place?.y })
  })

  it('takes away who is nobody any more, links that are gone and events that nobody reports', () => {
    const explorer = drawn()
    const { document } = explorer
    explorer.perform('Reject', (draft) =>
      renew(draft, {
        now: new Map([
          [anu.id, anu],
          [anuMaria.id, null],
          [marko.id, marko],
          [lea.id, lea],
        ]),
        newcomers: [],
        links: [link(anu, lea)],
        events: [],
        reason: 'search',
      }),
    )
    expect(document.has(nodeId(anuMaria.id))).toBe(false)
    expect(document.has(nodeId(meeting.id))).toBe(false)
    expect(unlinkedActors(document)).toEqual([marko.id])
  })

  it('changes nothing when nothing changed', () => {
    const explorer = drawn()
    const same = explorer.perform('Look again', (draft) =>
      renew(draft, {
        now: new Map([anu, anuMaria, marko, lea].map((one) => [one.id, one])),
        newcomers: [],
        links: [link(anu, marko), link(anuMaria, marko), link(anu, lea)],
        events: [meeting],
        reason: 'overview',
      }),
    )
    expect(same).toBe(false)
  })

  it('is undone and done again exactly, whoever took over whom, and moves nobody who stays', () => {
    const cast = [anu, anuMaria, marko, lea]
    const heir = fc.option(fc.constantFrom(...cast))
    fc.assert(
      fc.property(fc.tuple(heir, heir, heir, heir), fc.subarray(cast), (heirs, newcomers) => {
        const explorer = drawn()
        const { document } = explorer
        const places = new Map(document.nodes().map(({ id, node }) => [id, String([node.x, node.y])]))
        const before = document.fingerprint()
        // An heir is itself: nobody who was taken over takes over somebody.
        const now = new Map(cast.map((one, index) => [one.id, heirs[index] ?? null]))
        for (const one of heirs) if (one !== null) now.set(one.id, one)
        explorer.perform('Renew', (draft) =>
          renew(draft, { now, newcomers, links: [link(anu, lea)], events: [meeting], reason: 'search' }),
        )
        const after = document.fingerprint()
        const moved = document
          .nodes()
          .filter(({ id, node }) => now.get(id)?.id === id && String([node.x, node.y]) !== places.get(id))
        expect(moved).toEqual([])
        explorer.undo()
        expect(document.fingerprint()).toBe(before)
        explorer.redo()
        expect(document.fingerprint()).toBe(after)
      }),
    )
  })
})
