import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor, link } from '../../graph/fixtures/build.ts'
import { storeGraph } from '../../graph/model/stored.ts'
import type { KeptView } from './keptView.ts'
import { viewAsText, viewOfJson, viewOfText } from './keptView.ts'
import { packed, unpacked } from './packed.ts'

function someView(): KeptView {
  const explorer = new Explorer()
  const [anu, marko] = [actor('Anu Tamm'), actor('Márko Ílves 🙂')]
  explorer.load((draft) =>
    showFacts(
      draft,
      { actors: [anu, marko], links: [link(anu, marko)], events: [] },
      { anchor: null, reason: 'overview' },
    ),
  )
  return {
    format: 'dramatis-view',
    camera: { x: 0.4, y: 0.6, ratio: 1.25, angle: 0 },
    chosen: ['person:anu-tamm'],
    graph: storeGraph(explorer.document),
  }
}

describe('a view as text', () => {
  it('comes back as it was, from a link and from JSON', async () => {
    const view = someView()
    const text = await viewAsText(view)
    expect(text).toMatch(/^[\w-]+$/u)
    expect(await viewOfText(text)).toEqual(view)
    expect(await viewOfText(JSON.stringify(view))).toEqual(view)
    expect(viewOfJson(JSON.stringify(view))).toEqual(view)
  })

  it('says that it is damaged whatever part is missing or changed', async () => {
    const text = await viewAsText(someView())
    for (const damaged of [
      text.slice(0, -20),
      text.slice(1),
      `${text.slice(0, 40)}AAAA${text.slice(44)}`,
      '',
      '?',
    ])
      await expect(viewOfText(damaged)).rejects.toThrow(/^This link is damaged/u)
  })

  it('says that a file holds something else, or too new a view', () => {
    const view = someView()
    for (const other of ['[1, 2]', 'not JSON', '{"nodes": []}', 'null'])
      expect(() => viewOfJson(other)).toThrow('This file holds no view of Dramatis.')
    expect(() => viewOfJson(JSON.stringify({ ...view, graph: { ...view.graph, version: 2 } }))).toThrow(
      /^This file holds a view that this version of Dramatis does not understand \(graph\.version/u,
    )
  })
})

it('any text is packed and unpacked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await unpacked(await packed(text))).toBe(text)
    }),
  )
})
