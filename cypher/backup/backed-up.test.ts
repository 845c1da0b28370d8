import { expect, test } from 'vitest'
import { nodeTypes } from '../schema/node-types.ts'
import { backedUpNodes, backedUpRelationships, carried, leftBehind } from './backed-up.ts'

test('a new type of housekeeping must say whether a backup carries it', () => {
  const housekeeping = nodeTypes.filter(({ layer }) => layer === 'housekeeping').map(({ label }) => label)
  expect(housekeeping.toSorted()).toEqual([...carried, ...leftBehind].toSorted())
})

test('what articles own and what is people’s comes along, what is derived does not', () => {
  const layers = new Set(backedUpNodes.map(({ layer }) => layer))
  expect(layers).toEqual(new Set(['owned', "people's", 'housekeeping']))
  for (const label of ['Article', 'Collection', 'LocalKey', 'Decision', 'Saved', 'LedgerEntry'])
    expect(backedUpNodes.map((type) => type.label)).toContain(label)
  for (const label of ['Actor', 'Event', 'Place'])
    expect(backedUpNodes.map((type) => type.label)).not.toContain(label)
})

test('relationships begin at nodes that come along', () => {
  const paths = backedUpRelationships.map(({ start, type, end }) => `${start} ${type} ${end}`)
  expect(paths).toContain('Article PUBLISHED_BY Actor')
  expect(paths).toContain('Claim AT Place')
  expect(paths).not.toContain('Event AT Place')
  expect(paths).not.toContain('LocalKey MEANS Actor')
})
