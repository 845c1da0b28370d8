import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorTypes } from '../../../model/actor.ts'
import { Explorer } from '../explorer.ts'
import {
  cast,
  someAppearance,
  someChoice,
  someComparison,
  someEvents,
  someFacts,
  someLinks,
  someStatuses,
  someWindow,
} from '../fixtures/arbitrary.ts'
import { actor, event, link } from '../fixtures/build.ts'
import { linkId, nodeId } from '../model/ids.ts'
import type { NodeId } from '../model/ids.ts'
import {
  collapse,
  hide,
  move,
  setMode,
  showHidden,
  takeLayout,
  toggleActorType,
  togglePin,
  toggleQuad,
} from './arrange.ts'
import { recount, setComparison, setWindow } from './filter.ts'
import { group, moveGroup, ungroup } from './group.ts'
import { showFacts } from './show.ts'

const node = fc.constantFrom(...cast).map((summary) => nodeId(summary.id))
const drag = {}
const coordinate = fc.integer({ min: -50, max: 50 })
type Step = (explorer: Explorer) => void
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(node, someFacts).map(
    ([anchor, facts]): Step =>
      (explorer) =>
        explorer.perform('Expand', (draft) => {
          if (draft.document.has(anchor)) showFacts(draft, facts, { anchor, reason: anchor })
        }),
  ),
  node.map(
    (id): Step =>
      (explorer) =>
        explorer.perform('Collapse', (draft) => collapse(draft, id)),
  ),
  node.map(
    (id): Step =>
      (explorer) =>
        explorer.perform('Hide', (draft) => hide(draft, [id])),
  ),
  fc.constant<Step>((explorer) => explorer.perform('Show hidden', showHidden)),
  node.map(
    (id): Step =>
      (explorer) =>
        explorer.perform('Pin', (draft) => draft.document.has(id) && togglePin(draft, id)),
  ),
  fc.tuple(node, coordinate, coordinate).map(
    ([id, x, y]): Step =>
      (explorer) =>
        explorer.perform('Move', (draft) => move(draft, id, { x, y })),
  ),
  fc.constantFrom(...actorTypes).map(
    (type): Step =>
      (explorer) =>
        explorer.perform('Filter', (draft) => toggleActorType(draft, type)),
  ),
  fc.constantFrom(1 as const, 4 as const).map(
    (quad): Step =>
      (explorer) =>
        explorer.perform('Filter', (draft) => toggleQuad(draft, quad)),
  ),
  fc.constantFrom('actors' as const, 'events' as const).map(
    (mode): Step =>
      (explorer) =>
        explorer.perform('View', (draft) => setMode(draft, mode)),
  ),
  fc.tuple(someStatuses, someChoice, someFacts, fc.boolean()).map(
    ([statuses, filters, facts, isOther]): Step =>
      (explorer) =>
        explorer.perform('Count', (draft) =>
          recount(draft, { statuses: new Set(statuses), ...(isOther ? { filters } : {}) }, facts),
        ),
  ),
  someWindow.map(
    (window): Step =>
      (explorer) =>
        explorer.perform('Window', (draft) => setWindow(draft, window), drag),
  ),
  fc.subarray([...cast], { minLength: 2 }).map(
    (members): Step =>
      (explorer) =>
        explorer.perform('Group', (draft) =>
          group(
            draft,
            'Group',
            members.map(({ id }) => nodeId(id)),
          ),
        ),
  ),
  fc.tuple(fc.boolean(), coordinate).map(
    ([opens, x]): Step =>
      (explorer) =>
        explorer.perform(opens ? 'Open' : 'Move', (draft) => {
          const id = draft.document.view.groups[0]?.id
          if (id !== undefined && opens) ungroup(draft, id)
          else if (id !== undefined) moveGroup(draft, id, { x, y: 0 })
        }),
  ),
  someAppearance.map(
    (appearance): Step =>
      (explorer) =>
        explorer.perform('Look', (draft) => draft.view({ appearance })),
  ),
  someComparison.map(
    (comparison): Step =>
      (explorer) =>
        explorer.perform('Compare', (draft) => setComparison(draft, comparison)),
  ),
  fc.boolean().map(
    (hides): Step =>
      (explorer) =>
        explorer.perform('Lonely', (draft) => draft.view({ hidesLonely: hides })),
  ),
  fc.integer({ min: 1, max: 3 }).map(
    (least): Step =>
      (explorer) =>
        explorer.perform('Least events', (draft) => draft.view({ leastEvents: least })),
  ),
  fc.array(fc.tuple(node, fc.record({ x: coordinate, y: coordinate }))).map(
    (entries): Step =>
      (explorer) =>
        explorer.perform('Arrange', (draft) => takeLayout(draft, new Map(entries))),
  ),
)

function begun(): Explorer {
  const explorer = new Explorer()
  const [one, two, three] = cast
  if (one === undefined || two === undefined || three === undefined) throw new Error('a cast of three')
  explorer.load((draft) =>
    showFacts(
      draft,
      {
        actors: [one, two, three],
        links: [link(one, two, { quad1: 2, quad4: 1 }), link(two, three)],
        events: [event('THREATEN', [one, two])],
      },
      { anchor: null, reason: 'overview' },
    ),
  )
  return explorer
}

function positions(explorer: Explorer): Map<NodeId, [number, number]> {
  return new Map([...explorer.scene.nodes].map(([id, { x, y }]) => [id, [x, y]]))
}

describe('undo and redo', () => {
  it('take any sequence of commands back to the start and forward to the end', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 100 }), (steps) => {
        const explorer = begun()
        const start = explorer.document.fingerprint()
        for (const act of steps) act(explorer)
        const end = explorer.document.fingerprint()
        while (explorer.store.getState().undoLabel !== null) explorer.undo()
        expect(explorer.document.fingerprint()).toBe(start)
        while (explorer.store.getState().redoLabel !== null) explorer.redo()
        expect(explorer.document.fingerprint()).toBe(end)
      }),
      { numRuns: 50 },
    )
  }, 30_000)

  it('name what they take back', () => {
    const explorer = begun()
    explorer.perform('Hide Actor 0', (draft) => hide(draft, [nodeId('person:actor-0')]))
    expect(explorer.store.getState().undoLabel).toBe('Hide Actor 0')
    explorer.undo()
    expect(explorer.store.getState()).toMatchObject({
      undoLabel: null,
      redoLabel: 'Hide Actor 0',
      announcement: 'Undone: Hide Actor 0',
    })
  })

  it('keep no command that changed nothing', () => {
    const explorer = begun()
    expect(explorer.perform('Show hidden', showHidden)).toBe(false)
    expect(explorer.store.getState().undoLabel).toBeNull()
  })

  it('leave no trace of an edit that failed', () => {
    const explorer = begun()
    const before = explorer.document.fingerprint()
    expect(() =>
      explorer.perform('Broken', (draft) => {
        hide(draft, [nodeId('person:actor-0')])
        throw new RangeError('broken')
      }),
    ).toThrow('broken')
    expect(explorer.document.fingerprint()).toBe(before)
  })
})

describe('the mental map', () => {
  it('holds: whoever stays in sight stays in place, whatever happens short of a layout or a drag', () => {
    fc.assert(
      fc.property(node, fc.subarray([...cast]), someLinks, someEvents, (anchor, actors, links, events) => {
        const explorer = begun()
        const before = positions(explorer)
        explorer.perform('Expand', (draft) =>
          showFacts(
            draft,
            { actors, links, events },
            { anchor: draft.document.has(anchor) ? anchor : null, reason: anchor },
          ),
        )
        explorer.perform('Events', (draft) => setMode(draft, 'events'))
        explorer.perform('Filter', (draft) => toggleQuad(draft, 1))
        explorer.perform('Collapse', (draft) => collapse(draft, anchor))
        const after = positions(explorer)
        const moved = [...before].filter(([id, [x, y]]) => {
          const place = after.get(id)
          return place !== undefined && (place[0] !== x || place[1] !== y)
        })
        expect(moved).toEqual([])
      }),
    )
  })

  it('places newcomers within two mean link lengths of their anchor', () => {
    const explorer = begun()
    const anchor = cast[0]
    if (anchor === undefined) throw new Error('a cast')
    const crowd = Array.from({ length: 50 }, (_, index) => actor(`Newcomer ${index}`))
    const edges = [...explorer.document.edges()].map(({ source, target }) => {
      const [a, b] = [explorer.document.node(source), explorer.document.node(target)]
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
    })
    explorer.perform('Expand', (draft) =>
      showFacts(
        draft,
        { actors: crowd, links: crowd.map((other) => link(anchor, other)), events: [] },
        { anchor: nodeId(anchor.id), reason: anchor.id },
      ),
    )
    const home = explorer.document.node(nodeId(anchor.id))
    const links = explorer.document.edges().filter(({ edge }) => edge.kind === 'link').length
    expect(links).toBe(3 + crowd.length)
    const longest = Math.max(...edges)
    for (const newcomer of crowd) {
      const node = explorer.document.node(nodeId(newcomer.id))
      expect(Math.hypot((node?.x ?? 0) - (home?.x ?? 0), (node?.y ?? 0) - (home?.y ?? 0))).toBeLessThan(
        2 * longest,
      )
    }
  })

  it('keeps pinned actors where they are in a layout', () => {
    const explorer = begun()
    const id = nodeId('person:actor-0')
    explorer.perform('Move', (draft) => move(draft, id, { x: 7, y: 9 }))
    explorer.perform('Arrange', (draft) => takeLayout(draft, new Map([[id, { x: 0, y: 0 }]])))
    expect(explorer.document.node(id)).toMatchObject({ x: 7, y: 9 })
  })
})

describe('collapsing', () => {
  it('takes back what the expansion brought and nothing else', () => {
    const explorer = begun()
    const [anchor, , , newcomer] = cast
    if (anchor === undefined || newcomer === undefined) throw new Error('a cast')
    const before = [...explorer.document.nodes()].map(({ id }) => id)
    explorer.perform('Expand', (draft) =>
      showFacts(
        draft,
        { actors: [newcomer], links: [link(anchor, newcomer)], events: [event('AID', [anchor, newcomer])] },
        { anchor: nodeId(anchor.id), reason: anchor.id },
      ),
    )
    expect(explorer.document.edge(linkId(anchor.id, newcomer.id, 1))).not.toBeNull()
    explorer.perform('Collapse', (draft) => collapse(draft, nodeId(anchor.id)))
    expect([...explorer.document.nodes()].map(({ id }) => id)).toEqual(before)
  })
})
