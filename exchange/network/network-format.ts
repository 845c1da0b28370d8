import type { OutputFolder } from '../folder/output-folder.ts'
import type { ExportFormat } from '../format.ts'
import { inDigits, leftOut } from '../left-out.ts'
import { readme } from '../readme.ts'
import { readActors, readEvents } from '../rows/event-rows.ts'
import type { EventRow } from '../rows/event-rows.ts'
import type { ExportSource } from '../rows/source.ts'
import { lineSorter } from '../sorting/line-sorter.ts'
import { aboutNetwork } from './about-network.ts'
import { actorEdgeAttributes, actorEdges, edgeLines } from './actor-edges.ts'
import { actorAttributes, actorNode, notePresence } from './actor-nodes.ts'
import type { Presence } from './actor-nodes.ts'
import {
  besideEvents,
  bipartiteAttributes,
  bipartiteEdgeAttributes,
  eventNode,
  participationEdges,
} from './event-nodes.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import type { Network, NetworkNode } from './network.ts'
import { isCounted, joinsAll, NetworkChoice, networkOptions } from './network-choice.ts'

/** The network for Gephi, with spells by day. */
export const gexfNetwork = networkFormat('gexf', 'the network as GEXF 1.3 for Gephi, dynamic by days', gexf)

/** The network for igraph, networkx and others. */
export const graphmlNetwork = networkFormat(
  'graphml',
  'the network as GraphML for igraph and networkx',
  graphml,
)

function networkFormat(
  name: string,
  description: string,
  written: (network: Network) => AsyncGenerator<string>,
): ExportFormat {
  return {
    name,
    description,
    options: networkOptions,
    prepare: (read) => {
      const choice = read(NetworkChoice)
      return (source, folder) => writeNetwork(source, folder, choice, { file: `network.${name}`, written })
    },
  }
}

/** Writes a network to one file, and beside it what it is of; answers what was left out. */
export async function writeNetwork(
  source: ExportSource,
  folder: OutputFolder,
  choice: NetworkChoice,
  { file, written }: { file: string; written: (network: Network) => AsyncGenerator<string> },
): Promise<readonly string[]> {
  const left = leftOut()
  const presences = new Map<string, Presence>()
  const counts = { nodes: 0, edges: 0 }
  await using lines = lineSorter()
  for await (const event of readEvents(source)) {
    if (!isCounted(event, left)) continue
    notePresence(presences, event)
    if (event.dateFrom === null) left.count('dates of events that have none, which are in no spell')
    if (choice.projection === 'actors' && joinsAll(event, left))
      for (const line of edgeLines(event, choice)) await lines.add(line)
  }
  const actors = async function* actors(): AsyncGenerator<NetworkNode> {
    for await (const actor of readActors(source)) {
      const presence = presences.get(actor.id)
      if (presence === undefined) left.count('actors that take part in no event of the network')
      else yield actorNode(actor, presence)
    }
  }
  const network: Network =
    choice.projection === 'actors'
      ? {
          title: 'Dramatis: actors, joined by the events between them',
          directed: choice.directed,
          nodeAttributes: actorAttributes,
          edgeAttributes: actorEdgeAttributes,
          nodes: actors,
          edges: () => actorEdges(lines.sorted(), choice.weight),
        }
      : {
          title: 'Dramatis: actors and the events they take part in',
          directed: choice.directed,
          nodeAttributes: bipartiteAttributes,
          edgeAttributes: bipartiteEdgeAttributes,
          nodes: async function* nodes() {
            for await (const actor of actors()) yield besideEvents(actor)
            for await (const event of countedEvents(source)) yield eventNode(event)
          },
          edges: async function* edges() {
            let number = 1
            for await (const event of countedEvents(source)) {
              const found = participationEdges(event, choice, number)
              number += found.length
              yield* found
            }
          },
        }
  await folder.write(file, written(counting(network, counts, source.report)))
  const notes = [
    `${file}: nodes ${inDigits(counts.nodes)}; edges ${inDigits(counts.edges)}.`,
    ...left.sentences(),
  ]
  await folder.write('README.txt', readme(network.title, aboutNetwork(choice, network), notes))
  return notes
}

/** Events as the first reading has counted them. */
async function* countedEvents(source: ExportSource): AsyncGenerator<EventRow> {
  const left = leftOut()
  for await (const event of readEvents(source)) if (isCounted(event, left)) yield event
}

/** A network whose nodes and edges are counted as they are written. */
function counting(
  network: Network,
  counts: { nodes: number; edges: number },
  report: (status: string) => void,
): Network {
  const counted = async function* counted<Item>(items: AsyncIterable<Item>, kind: 'nodes' | 'edges') {
    for await (const item of items) {
      counts[kind] += 1
      if (counts[kind] % 1_000 === 0) report(`network: ${inDigits(counts[kind])} ${kind}`)
      yield item
    }
  }
  return {
    ...network,
    nodes: () => counted(network.nodes(), 'nodes'),
    edges: () => counted(network.edges(), 'edges'),
  }
}
