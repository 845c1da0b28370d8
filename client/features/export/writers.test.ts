import { strFromU8, unzipSync } from 'fflate'
import { parse as parseCsv } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asCsvZip, edgesAsCsv, nodesAsCsv } from './csv.ts'
import type { ExportGraph, ExportNode, Value } from './exportGraph.ts'
import { columnsOf, valueOf } from './exportGraph.ts'
import { asGexf } from './gexf.ts'
import { asGraphml } from './graphml.ts'
import { asJson } from './json.ts'

const node = (id: string, label: string, columns: Record<string, Value> = {}): ExportNode => ({
  id,
  label,
  x: 1.5,
  y: -2,
  start: null,
  end: null,
  columns,
})

const graph: ExportGraph = {
  provenance: {
    title: 'Talks <of> "March"',
    generator: 'Dramatis 0.1.0',
    exportedAt: '2025-11-29T17:00:00.000Z',
    filters: ['only conflict'],
    address: 'http://dramatis.example/?saved=1',
    hasSamples: true,
  },
  nodes: [
    node('person:anu-tamm', 'Anu "A." Tamm & <Co>', { aliases: ['A. Tamm', 'Tamm'], degree: 12, share: 0.5 }),
    node('person:=1+1', '=HYPERLINK("x")', { aliases: [], degree: null, share: 1 }),
  ],
  edges: [
    {
      id: 'link 1',
      source: 'person:anu-tamm',
      target: 'person:=1+1',
      label: 'verbal cooperation',
      weight: 3,
      start: '2025-03-01',
      end: '2025-03-09',
      columns: { intensity: -5, isSure: true },
    },
    {
      id: 'link 4',
      source: 'person:anu-tamm',
      target: 'person:=1+1',
      label: 'material conflict',
      weight: 1,
      start: null,
      end: null,
      columns: { intensity: -9.5, isSure: false },
    },
  ],
}

const rowsOf = (csv: string) =>
  z.array(z.record(z.string(), z.string())).parse(parseCsv(csv, { bom: true, columns: true }))

const data = (at: Element): Record<string, string | null> =>
  Object.fromEntries(
    [...at.querySelectorAll('data')].map((part) => [part.getAttribute('key'), part.textContent]),
  )

describe('columns', () => {
  it('have the type that fits all of their values', () => {
    expect(columnsOf(graph.nodes)).toEqual([
      { name: 'aliases', type: 'string' },
      { name: 'degree', type: 'integer' },
      { name: 'share', type: 'double' },
    ])
    expect(columnsOf([{ columns: { a: 1, b: null } }, { columns: { a: 'x', b: true } }])).toEqual([
      { name: 'a', type: 'string' },
      { name: 'b', type: 'boolean' },
    ])
  })

  it('take the properties of a query’s result', () => {
    expect([undefined, 'a', 2, Number.NaN, ['a'], [1], { a: 1 }].map(valueOf)).toEqual([
      null,
      'a',
      2,
      'NaN',
      ['a'],
      '[1]',
      '{"a":1}',
    ])
  })
})

describe('GEXF', () => {
  it('is read again with the same nodes, edges and columns', () => {
    const read = parseGexf(MultiGraph, asGexf(graph))
    expect([read.order, read.size]).toEqual([2, 2])
    expect(read.getNodeAttributes('person:anu-tamm')).toEqual({
      label: 'Anu "A." Tamm & <Co>',
      aliases: 'A. Tamm; Tamm',
      degree: 12,
      share: 0.5,
      x: 1.5,
      y: -2,
    })
    expect(read.getEdgeAttributes('link 4')).toEqual({
      label: 'material conflict',
      weight: 1,
      intensity: -9.5,
      isSure: false,
    })
  })

  it('is dated', () => {
    expect(asGexf(graph)).toContain(
      '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
    )
    expect(asGexf(graph)).toContain(
      'label="verbal cooperation" weight="3" start="2025-03-01" end="2025-03-09"',
    )
  })
})

describe('GraphML', () => {
  it('is read again with the same nodes, edges and columns', () => {
    const read = new DOMParser().parseFromString(asGraphml(graph), 'text/xml')
    const nodes = [...read.querySelectorAll('node')]
    const edges = [...read.querySelectorAll('edge')]
    expect(nodes.map((at) => [at.getAttribute('id'), data(at)])).toEqual([
      [
        'person:anu-tamm',
        {
          'node-label': 'Anu "A." Tamm & <Co>',
          'node-x': '1.5',
          'node-y': '-2',
          'node-aliases': 'A. Tamm; Tamm',
          'node-degree': '12',
          'node-share': '0.5',
        },
      ],
      [
        'person:=1+1',
        {
          'node-label': '=HYPERLINK("x")',
          'node-x': '1.5',
          'node-y': '-2',
          'node-aliases': '',
          'node-share': '1',
        },
      ],
    ])
    expect(edges.map((at) => [at.getAttribute('source'), at.getAttribute('target')])).toEqual([
      ['person:anu-tamm', 'person:=1+1'],
      ['person:anu-tamm', 'person:=1+1'],
    ])
    expect(read.querySelector('desc')?.textContent).toBe(
      [
        'Talks <of> "March"',
        'Exported 2025-11-29T17:00:00.000Z by Dramatis 0.1.0',
        'Filter: only conflict',
        'View: http://dramatis.example/?saved=1',
        'Contains invented sample reports of Dramatis',
      ].join('\n'),
    )
  })
})

describe('CSV', () => {
  it('guards text that a spreadsheet would run, and no number', () => {
    const [first, second] = rowsOf(nodesAsCsv(graph))
    expect(first).toEqual({
      id: 'person:anu-tamm',
      label: 'Anu "A." Tamm & <Co>',
      x: '1.5',
      y: '-2',
      start: '',
      end: '',
      aliases: 'A. Tamm; Tamm',
      degree: '12',
      share: '0.5',
      exportedAt: '2025-11-29T17:00:00.000Z',
      filters: 'only conflict',
      containsSamples: 'true',
    })
    expect(second).toMatchObject({ label: `'=HYPERLINK("x")`, degree: '' })
    const edges = rowsOf(edgesAsCsv(graph))
    expect(edges.map(({ intensity }) => intensity)).toEqual(['-5', '-9.5'])
  })

  it('comes as two tables and where they came from', () => {
    const files = unzipSync(asCsvZip(graph))
    expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv', 'README.txt'])
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toMatch(/^Talks <of> "March"\nExported 2025/u)
  })
})

it('JSON holds the same', () => {
  expect(JSON.parse(asJson(graph))).toMatchObject({
    format: 'dramatis-graph',
    provenance: graph.provenance,
    nodes: [{ id: 'person:anu-tamm', degree: 12, aliases: ['A. Tamm', 'Tamm'] }, { id: 'person:=1+1' }],
    edges: [{ id: 'link 1', weight: 3, intensity: -5 }, { id: 'link 4' }],
  })
})

it('any names at all come back from each format as they were', () => {
  // XML cannot hold control characters; a line end within a name is kept.
  const name = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    // oxlint-disable-next-line no-control-regex
    .map((text) => text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/gu, ''))
    .filter((text) => text.trim() !== '' && text.trim() === text)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
      const named = { ...graph, edges: [], nodes: names.map((label, index) => node(`n${index}`, label)) }
      const labels = parseGexf(MultiGraph, asGexf(named)).mapNodes((_, { label }) => label)
      expect(labels).toEqual(names)
      const rows = rowsOf(nodesAsCsv(named))
      expect(rows.map(({ label }) => label)).toEqual(
        names.map((label) => (/^[=+\-@]/u.test(label) ? `'${label}` : label)),
      )
    }),
  )
})
