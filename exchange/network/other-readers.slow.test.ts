import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { actorEntity } from '../follow-the-money/actor-entity.ts'
import { eventEntity } from '../follow-the-money/event-entity.ts'
import { pythonWith } from '../python.fixture.ts'
import type { Python } from '../python.fixture.ts'
import { anActor, anEvent } from '../rows/rows.fixture.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { textOf } from './network.fixture.ts'
import type { Network, NetworkEdge, NetworkNode } from './network.ts'

let python: Python | null = null

beforeAll(async () => {
  python = await pythonWith(['networkx', 'igraph', 'followthemoney'])
})
afterAll(() => python?.[Symbol.asyncDispose]())

/** A ring of many actors, with names that XML has to be careful with. */
function ring(size: number, directed: boolean): Network {
  return {
    title: 'A ring',
    directed,
    nodeAttributes: [
      { name: 'type', type: 'string', description: '' },
      { name: 'degree', type: 'integer', description: '' },
    ],
    edgeAttributes: [{ name: 'intensity_sum', type: 'double', description: '' }],
    async *nodes() {
      for (let at = 0; at < size; at += 1)
        yield {
          id: `person:${at}`,
          label: `Nº ${at} & "<\u0007\uFFFE>" 🌍`,
          spells: [],
          values: { type: at % 7 === 0 ? null : 'person', degree: 2 },
        } satisfies NetworkNode
    },
    async *edges() {
      for (let at = 0; at < size; at += 1)
        yield {
          id: `e${at}`,
          source: `person:${at}`,
          target: `person:${(at + 1) % size}`,
          weight: at / 2,
          spells: [{ from: '2025-03-01', to: '2025-03-02' }],
          values: { intensity_sum: -2.5 },
        } satisfies NetworkEdge
    },
  }
}

const networkx = (read: string) =>
  `import json, sys, networkx as n; g = n.${read}(sys.argv[1]); print(json.dumps({'nodes': len(g), 'edges': g.size(), 'weight': g.size('weight'), 'directed': g.is_directed()}))`

const igraph =
  "import json, sys, igraph; g = igraph.Graph.Read_GraphML(sys.argv[1]); print(json.dumps({'nodes': g.vcount(), 'edges': g.ecount(), 'weight': sum(g.es['weight']), 'directed': g.is_directed()}))"

const Counts = z.object({ nodes: z.int(), edges: z.int(), weight: z.number(), directed: z.boolean() })
const asWritten = (directed: boolean) => ({ nodes: 500, edges: 500, weight: 62375, directed })

test.for([false, true])(
  'networkx and igraph read as much as was written, directed %s',
  async (directed, { skip }) => {
    if (python === null) return skip('there is no python3 that makes virtual environments')
    const { ask, folder } = python
    const network = ring(500, directed)
    const [xml, dynamic] = [join(folder, 'ring.graphml'), join(folder, 'ring.gexf')]
    await writeFile(xml, await textOf(graphml(network)))
    await writeFile(dynamic, await textOf(gexf(network)))
    const read = [
      await ask(networkx('read_graphml'), xml),
      await ask(networkx('read_gexf'), dynamic),
      await ask(igraph, xml),
    ].map((counts) => Counts.parse(counts))
    expect(read).toEqual([asWritten(directed), asWritten(directed), asWritten(directed)])
  },
)

test('followthemoney finds nothing wrong with an actor and an event', async ({ skip }) => {
  if (python === null) return skip('there is no python3 that makes virtual environments')
  const { ask, folder } = python
  const tamm = anActor('person:anu-tamm', 'Anu Tamm', { country: 'KOS', sectors: ['GOV'], wikidata: 'Q1' })
  const event = anEvent('a', 'ACCUSE', {
    dateFrom: '2025-08-01',
    dateTo: '2025-08-31',
    datePrecision: 'month',
    participants: [{ role: 'actor', claimCount: 1, actor: tamm }],
  })
  const entities = [
    actorEntity({ ...tamm, aliases: ['Tamm'], openSanctions: null, control: null, degree: 1, keys: [] }),
    eventEntity({ event, reports: [] }),
  ]
  const file = join(folder, 'entities.ftm.json')
  await writeFile(file, entities.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const script = `
import json, sys
from followthemoney import model
lost = []
for line in open(sys.argv[1]):
    entity = json.loads(line)
    schema = model.get(entity['schema'])
    schema.validate(entity)
    for name, values in entity['properties'].items():
        lost += [f"{name} {value}" for value in values if schema.get(name).type.clean(value) is None]
print(json.dumps(lost))`
  expect(await ask(script, file)).toEqual([])
})
