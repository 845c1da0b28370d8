import { describe, expect, it } from 'vitest'
import { cellOf } from './cell.ts'
import { compareValues } from './compareValues.ts'

const plain = { what: null, target: null, isNumber: false }
const node = (labels: string[], properties: Record<string, unknown>, id: string | null = 'x:1') => ({
  kind: 'node',
  element: '4:0:1',
  id,
  labels,
  properties,
})
const linked = {
  kind: 'relationship',
  element: '5:0:1',
  type: 'LINKED',
  properties: { eventCount: 3, first: 'a' },
}

describe('a cell', () => {
  it('shows plain values', () => {
    expect([null, undefined, '', 'words', 1.5, -3, true].map(cellOf)).toEqual([
      { ...plain, text: '' },
      { ...plain, text: '' },
      { ...plain, text: '' },
      { ...plain, text: 'words' },
      { ...plain, text: '1.5', isNumber: true },
      { ...plain, text: '-3', isNumber: true },
      { ...plain, text: 'true' },
    ])
    expect(cellOf(['a', { b: null }])).toEqual({ ...plain, text: '["a",{"b":null}]' })
  })

  it('leads to what an id or address names', () => {
    expect(cellOf('person:anu-tamm').target).toEqual({ kind: 'actor', id: 'person:anu-tamm' })
    expect(cellOf('event:1f').target).toEqual({ kind: 'event', id: 'event:1f' })
    expect(cellOf('https://example.org/a?b=1').target).toEqual({
      kind: 'web',
      url: 'https://example.org/a?b=1',
    })
    expect(cellOf('person: a human being').target).toBeNull()
    expect(cellOf('javascript:alert(1)').target).toBeNull()
  })

  it('names a node by what it is and leads to its page', () => {
    expect(cellOf(node(['Actor', 'Person'], { name: 'Anu Tamm' }))).toEqual({
      text: 'Anu Tamm',
      what: 'Person',
      target: { kind: 'actor', id: 'x:1' },
      isNumber: false,
    })
    expect(cellOf(node(['Article'], { title: 'Talks' })).target).toEqual({ kind: 'article', id: 'x:1' })
    expect(cellOf(node(['Sentence'], { text: 'They met.' }))).toEqual({
      ...plain,
      text: 'They met.',
      what: 'Sentence',
    })
    expect(cellOf(node(['Thing'], {}, null))).toEqual({ ...plain, text: '4:0:1', what: 'Thing' })
  })

  it('spells relationships and paths', () => {
    const one = { ...node(['Actor'], { name: 'Anu' }), element: 'a' }
    const other = { ...node(['Actor'], { name: 'Marko' }), element: 'b' }
    expect(cellOf({ ...linked, start: 'a', end: 'b' })).toEqual({
      ...plain,
      text: 'eventCount: 3, first: a',
      what: 'LINKED',
    })
    const path = (start: string, end: string) =>
      cellOf({ kind: 'path', nodes: [one, other], relationships: [{ ...linked, start, end }] }).text
    expect([path('a', 'b'), path('b', 'a')]).toEqual(['Anu –LINKED→ Marko', 'Anu ←LINKED– Marko'])
  })
})

describe('a column', () => {
  it('sorts numbers by size, words as people do, nothing last', () => {
    expect([10, null, 9, -1].toSorted(compareValues)).toEqual([-1, 9, 10, null])
    expect(['b', 'Ä', 'a10', null, 'a9'].toSorted(compareValues)).toEqual(['Ä', 'a9', 'a10', 'b', null])
    const people = ['Zoe', 'Anu'].map((name) => node(['Actor'], { name }))
    expect(people.toSorted(compareValues)).toEqual(people.toReversed())
  })
})
