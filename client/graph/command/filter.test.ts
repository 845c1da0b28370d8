import { expect, it } from 'vitest'
import { actor, event, link } from '../fixtures/build.ts'
import { GraphDocument } from '../model/document.ts'
import { linkId } from '../model/ids.ts'
import { recount } from './filter.ts'
import { Draft } from './log.ts'
import { showFacts } from './show.ts'

const [anu, marko, lea] = [actor('Anu'), actor('Marko'), actor('Lea')]
const [met, called] = [event('CONSULT', [anu, marko]), event('CONSULT', [anu, lea])]
const links = [link(anu, marko, { quad1: 3 }), link(anu, lea, { quad1: 1, quad4: 2 }), link(marko, lea)]

function drawn(): Draft {
  const document = new GraphDocument()
  const whole = { actors: [anu, marko, lea], links, events: [met, called] }
  showFacts(new Draft(document), whole, { anchor: null, reason: 'overview' })
  return new Draft(document)
}

it('writes of the links only those that count otherwise under another choice', () => {
  const draft = drawn()
  const counted = [link(anu, lea, { quad1: 1, quad4: 1 }), link(anu, marko, { quad1: 3 })]
  recount(draft, { statuses: new Set(['reported']) }, { links: counted, events: [] })
  expect(draft.patches.flatMap((patch) => (patch.kind === 'view' ? [] : [patch.id])).toSorted()).toEqual([
    linkId(lea.id, marko.id, 1),
    linkId(anu.id, lea.id, 4),
  ])
  expect(
    draft.document
      .edges()
      .flatMap(({ id, edge }) => (edge.kind === 'link' ? [`${id}: ${edge.count}`] : []))
      .toSorted(),
  ).toEqual([
    `${linkId(anu.id, lea.id, 1)}: 1`,
    `${linkId(anu.id, marko.id, 1)}: 3`,
    `${linkId(anu.id, lea.id, 4)}: 1`,
  ])
})

it('takes over that the same number of events began on another day', () => {
  const draft = drawn()
  const earlier = { ...link(anu, marko, { quad1: 3 }), first: '2025-01-01' }
  recount(draft, {}, { links: [earlier, ...links.slice(1)], events: [] })
  expect(draft.document.edge(linkId(anu.id, marko.id, 1))?.edge).toEqual({
    kind: 'link',
    quad: 1,
    count: 3,
    first: '2025-01-01',
    last: '2025-03-09',
  })
})

it('lets events go that the choice does not count, and leaves the others as they were', () => {
  const draft = drawn()
  recount(draft, { filters: { types: ['CONSULT'] } }, { links, events: [called] })
  expect(draft.patches.map(({ kind }) => kind)).toEqual(['view', 'edge', 'edge', 'node'])
  expect(draft.document.nodes().flatMap(({ node }) => (node.kind === 'event' ? [node.event] : []))).toEqual([
    called,
  ])
})
