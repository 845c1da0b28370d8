import { describe, expect, it } from 'vitest'
import { actorIds, byKind, drawnGraph, inBox, mostDrawn, resultLayout } from './resultGraph.ts'
import type { ResultNode, ResultRelationship } from './cell.ts'

const node = (element: string, labels: string[]): ResultNode => ({
  kind: 'node',
  element,
  id: `id:${element}`,
  labels,
  properties: {},
})
const relationship = (element: string, start: string, end: string): ResultRelationship => ({
  kind: 'relationship',
  element,
  type: 'LINKED',
  start,
  end,
  properties: {},
})
const one = node('1', ['Actor', 'Person'])
const two = node('2', ['Actor', 'Country'])
const event = node('3', ['Event'])

describe('a result as a graph', () => {
  it('draws parallel relationships of a type as one', () => {
    const drawn = drawnGraph(
      [one, two],
      [relationship('a', '1', '2'), relationship('b', '1', '2'), relationship('c', '1', '3')],
    )
    expect(drawn).toEqual({
      nodes: [one, two],
      lines: [{ key: '1 2 LINKED', start: '1', end: '2', type: 'LINKED', count: 2 }],
    })
    expect(resultLayout(drawn).edges).toEqual([{ source: '1', target: '2', weight: 2 }])
  })

  it('draws a bounded number', () => {
    const many = Array.from({ length: mostDrawn + 5 }, (_, index) => node(String(index), ['Claim']))
    const { nodes, lines } = drawnGraph(many, [relationship('a', '0', String(mostDrawn))])
    expect([nodes.length, lines]).toEqual([mostDrawn, []])
  })

  it('fills its box', () => {
    const positions = new Map([
      ['1', { x: -10, y: 5 }],
      ['2', { x: 30, y: 5 }],
      ['3', { x: 10, y: 5 }],
    ])
    expect(inBox(positions)).toEqual(
      new Map([
        ['1', { x: 0, y: 0.5 }],
        ['2', { x: 1, y: 0.5 }],
        ['3', { x: 0.5, y: 0.5 }],
      ]),
    )
  })

  it('knows its actors and kinds', () => {
    expect(actorIds([one, event, two, one])).toEqual(['id:1', 'id:2'])
    expect(byKind([event, one, two, node('4', ['Event'])])).toEqual([
      { kind: 'Event', nodes: [event, node('4', ['Event'])] },
      { kind: 'Country', nodes: [two] },
      { kind: 'Person', nodes: [one] },
    ])
  })
})
