import { parse as parseCsv } from 'csv-parse/sync'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { palettes } from '../../../graph/style/palette.ts'
import { edgesAsCsv, nodesAsCsv } from '../../export/csv.ts'
import { asGexf } from '../../export/gexf.ts'
import { asGraphml } from '../../export/graphml.ts'
import { asJson } from '../../export/json.ts'
import { asSvg } from '../../export/picture/svg.ts'
import { graphOfResult } from './resultFiles.ts'
import { drawnGraph } from './resultGraph.ts'
import { pictureOfResult } from './resultPicture.ts'

const provenance = {
  title: 'Result',
  generator: 'Dramatis',
  exportedAt: '2025-11-29T10:00:00.000Z',
  filters: [],
  address: null,
  hasSamples: false,
}
const anu = {
  kind: 'node' as const,
  element: '4:1',
  id: 'person:anu-tamm',
  labels: ['Actor', 'Person'],
  properties: { id: 'person:anu-tamm', name: 'Anu Tamm', type: 'person', aliases: ['Tamm'], degree: 3 },
}
const talks = {
  kind: 'node' as const,
  element: '4:2',
  id: 'event:1f',
  labels: ['Event'],
  properties: { name: 'Talks', quad: 1, dateFrom: '2025-08-12', dateTo: '2025-08-12' },
}
const takesPart = {
  kind: 'relationship' as const,
  element: '5:1',
  type: 'PARTICIPATES_IN',
  start: '4:1',
  end: '4:2',
  properties: { role: 'actor' },
}
const leadsOut = { ...takesPart, element: '5:2', end: '4:9' }

/** How many nodes and edges a file has. */
function counts(text: string) {
  return [text.match(/<node /gu)?.length, text.match(/<edge /gu)?.length]
}

describe('the graph of a result in files', () => {
  const graph = graphOfResult([anu, talks], [takesPart, leadsOut], provenance)

  it('has every node and every relationship between them', () => {
    expect(graph).toEqual({
      provenance,
      nodes: [
        {
          id: 'person:anu-tamm',
          label: 'Anu Tamm',
          x: null,
          y: null,
          start: null,
          end: null,
          columns: {
            kind: 'Person',
            labels: ['Actor', 'Person'],
            name: 'Anu Tamm',
            type: 'person',
            aliases: ['Tamm'],
            degree: 3,
          },
        },
        {
          id: 'event:1f',
          label: 'Talks',
          x: null,
          y: null,
          start: '2025-08-12',
          end: '2025-08-12',
          columns: {
            kind: 'Event',
            labels: ['Event'],
            name: 'Talks',
            quad: 1,
            dateFrom: '2025-08-12',
            dateTo: '2025-08-12',
          },
        },
      ],
      edges: [
        {
          id: '5:1',
          source: 'person:anu-tamm',
          target: 'event:1f',
          label: 'PARTICIPATES_IN',
          weight: 1,
          start: null,
          end: null,
          columns: { role: 'actor' },
        },
      ],
    })
  })

  it('is written with equal counts in each format', () => {
    expect([counts(asGexf(graph)), counts(asGraphml(graph))]).toEqual([
      [2, 1],
      [2, 1],
    ])
  })

  it('keeps apart nodes of the same id', () => {
    const twin = { ...talks, element: '4:3' }
    expect(graphOfResult([talks, twin], [], provenance).nodes.map(({ id }) => id)).toEqual(['4:2', '4:3'])
  })

  describe('whose properties are called as files call their own', () => {
    const odd = {
      ...anu,
      properties: { id: 'other', start: 'Monday', kind: 'human', 'property.start': 1, Label: 'L' },
    }
    const oddly = {
      ...takesPart,
      properties: { id: 7, source: 'AFP', target: null, weight: 0.5, end: 'never', role: 'actor' },
    }
    const files = graphOfResult([odd, talks], [oddly], provenance)
    const nodeColumns = {
      kind: 'Person',
      labels: ['Actor', 'Person'],
      'property.id': 'other',
      'property.start': 'Monday',
      'property.kind': 'human',
      'property.property.start': 1,
      'property.Label': 'L',
    }
    const edgeColumns = {
      'property.id': 7,
      'property.source': 'AFP',
      'property.target': null,
      'property.weight': 0.5,
      'property.end': 'never',
      role: 'actor',
    }

    it('has them under other names', () => {
      expect(files.nodes[0]?.columns).toEqual(nodeColumns)
      expect(files.edges[0]?.columns).toEqual(edgeColumns)
    })

    it('is read from GraphML with each key once', () => {
      const read = new DOMParser().parseFromString(asGraphml(files), 'text/xml')
      const keys = [...read.querySelectorAll('key')].map((key) => key.getAttribute('id'))
      expect(keys.length).toBe(new Set(keys).size)
      expect(keys).toEqual(expect.arrayContaining(['node-start', 'node-property.start', 'edge-property.end']))
      expect(read.querySelector('data[key="node-property.start"]')?.textContent).toBe('Monday')
    })

    it('is read from JSON and CSV with its own ids, ends and labels', () => {
      expect(JSON.parse(asJson(files))).toMatchObject({
        nodes: [{ id: 'person:anu-tamm', start: null, ...nodeColumns }, { id: 'event:1f' }],
        edges: [{ id: '5:1', source: 'person:anu-tamm', target: 'event:1f', weight: 1, ...edgeColumns }],
      })
      for (const csv of [nodesAsCsv(files), edgesAsCsv(files)]) {
        const [header = []] = parseCsv(csv, { bom: true, to: 1 })
        expect(header.length).toBe(new Set(header).size)
      }
      expect(parseCsv(edgesAsCsv(files), { bom: true, columns: true })).toMatchObject([
        { id: '5:1', source: 'person:anu-tamm', target: 'event:1f', 'property.source': 'AFP' },
      ])
    })
  })

  it('is a picture with every name and type', () => {
    const places = new Map([
      ['4:1', { x: 0, y: 0 }],
      ['4:2', { x: 1, y: 1 }],
    ])
    const picture = pictureOfResult(
      drawnGraph([anu, talks], [takesPart]),
      places,
      { title: 'Result', lines: ['2 of 2 nodes'] },
      palettes.light,
    )
    const texts = picture.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(texts).toEqual(['PARTICIPATES_IN', 'Anu Tamm', 'Talks', 'Result', '2 of 2 nodes'])
    expect(asSvg(picture).match(/<path /gu)?.length).toBe(4)
  })
})
