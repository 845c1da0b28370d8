import { expect, it } from 'vitest'
import { showFacts } from '../../graph/command/show.ts'
import { toggleQuad } from '../../graph/command/arrange.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor, link } from '../../graph/fixtures/build.ts'
import { visiblePairs } from './collectLinks.ts'

it('pairs of actors count the events of all kinds that are in force', () => {
  const [anu, marko, lan] = [actor('Anu'), actor('Marko'), actor('Lan')]
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      {
        actors: [anu, marko, lan],
        links: [link(anu, marko, { quad1: 1, quad4: 4 }), link(lan, anu, { quad1: 2 })],
        events: [],
      },
      { anchor: null, reason: 'overview' },
    ),
  )
  expect(visiblePairs(explorer)).toEqual([
    { one: anu.id, other: marko.id, count: 5 },
    { one: anu.id, other: lan.id, count: 2 },
  ])
  explorer.perform('Hide', (draft) => toggleQuad(draft, 4))
  expect(visiblePairs(explorer)).toEqual([
    { one: anu.id, other: lan.id, count: 2 },
    { one: anu.id, other: marko.id, count: 1 },
  ])
})
