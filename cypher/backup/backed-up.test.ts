import { expect, test } from 'vitest'
import { nodeTypes } from '../schema/node-types.ts'
import { backedUpNodes, backedUpRelationships, carried, isOwnProperty, leftBehind } from './backed-up.ts'

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

function own(label: string, name: string): boolean {
  const type = nodeTypes.find((one) => one.label === label)
  return type !== undefined && isOwnProperty(type, name)
}

test('of a node comes along what the deriver has not put there', () => {
  expect([own('Article', 'text'), own('Article', 'story'), own('Article', 'superseded')]).toEqual([
    true,
    false,
    false,
  ])
  // What a person corrected stands beside what the coder said.
  expect([own('Claim', 'check'), own('Claim', 'coded'), own('Claim', 'block')]).toEqual([true, true, false])
  expect([own('LocalKey', 'id'), own('LocalKey', 'block')]).toEqual([true, false])
})

test('relationships begin at nodes that come along', () => {
  const paths = backedUpRelationships.map(({ start, type, end }) => `${start} ${type} ${end}`)
  expect(paths).toContain('Article PUBLISHED_BY Actor')
  expect(paths).toContain('Claim AT Place')
  expect(paths).not.toContain('Event AT Place')
  expect(paths).not.toContain('LocalKey MEANS Actor')
})
