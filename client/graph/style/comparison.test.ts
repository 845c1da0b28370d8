import { describe, expect, it } from 'vitest'
import { setComparison } from '../command/filter.ts'
import { showFacts } from '../command/show.ts'
import { Explorer } from '../explorer.ts'
import { actor, link } from '../fixtures/build.ts'
import { linkId, nodeId } from '../model/ids.ts'
import type { Comparison } from '../model/view.ts'
import { changeLabel } from './comparison.ts'
import { palettes } from './palette.ts'

const [anu, marko, piret] = [actor('Anu Tamm'), actor('Marko Ilves'), actor('Piret Kask')]
const comparison: Comparison = {
  clock: 'event',
  a: { from: '2025-07-01', to: '2025-07-31' },
  b: { from: '2025-08-01', to: '2025-08-31' },
  changes: [{ source: nodeId(anu.id), target: nodeId(marko.id), a: 2, b: 5 }],
}

describe('a comparison of two periods', () => {
  it('says what changed in words', () => {
    expect([
      changeLabel({ a: 0, b: 3 }),
      changeLabel({ a: 2, b: 0 }),
      changeLabel({ a: 2, b: 5 }),
      changeLabel({ a: 5, b: 2 }),
    ]).toEqual(['new: 3', 'gone: 2', 'more: 2 → 5', 'fewer: 5 → 2'])
  })

  it('stands on the widest link of a pair, and fades the links that did not change', () => {
    const explorer = new Explorer()
    explorer.load((draft) =>
      showFacts(
        draft,
        {
          actors: [anu, marko, piret],
          links: [link(anu, marko, { quad1: 1, quad4: 4 }), link(marko, piret)],
          events: [],
        },
        { anchor: null, reason: 'overview' },
      ),
    )
    const before = explorer.document.fingerprint()
    explorer.perform('Compare', (draft) => setComparison(draft, comparison))
    const labels = [...explorer.scene.edges].map(([id, { label }]) => [id, label])
    expect(labels).toEqual([
      [linkId(anu.id, marko.id, 1), undefined],
      [linkId(anu.id, marko.id, 4), 'more: 2 → 5'],
      [linkId(marko.id, piret.id, 1), undefined],
    ])
    const colours = [...explorer.scene.edges.values()].map(({ color }) => color === palettes.light.fadedEdge)
    expect(colours).toEqual([false, false, true])
    explorer.undo()
    expect(explorer.document.fingerprint()).toBe(before)
    expect([...explorer.scene.edges.values()].every(({ label }) => label === undefined)).toBe(true)
  })
})
