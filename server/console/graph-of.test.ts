import { expect, test } from 'vitest'
import type { PlainNode, PlainRelationship } from '../../cypher/console/plain-value.ts'
import { graphOf } from './graph-of.ts'

const node = (element: string): PlainNode => ({
  kind: 'node',
  element,
  id: `person:${element}`,
  labels: ['Actor'],
  properties: {},
})
const link: PlainRelationship = {
  kind: 'relationship',
  element: 'r',
  type: 'LINKED',
  start: 'a',
  end: 'b',
  properties: {},
}

test('nodes and relationships of paths, lists and maps are found once each', () => {
  const path = { kind: 'path' as const, nodes: [node('a'), node('b')], relationships: [link] }
  expect(
    graphOf([
      [path, 1],
      [[node('b')], { inside: node('c') }],
      [null, 'text'],
    ]),
  ).toEqual({
    nodes: [node('a'), node('b'), node('c')],
    relationships: [link],
  })
})

test('a map that calls itself a node is none', () => {
  expect(graphOf([[{ kind: 'node', name: 'x' }]])).toEqual({ nodes: [], relationships: [] })
})
