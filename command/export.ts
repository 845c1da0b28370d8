import type { Command } from 'commander'
import { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import { countWork } from '../cypher/derive/marks.ts'
import { readCollection } from '../cypher/load/collections.ts'
import { canonicalExport } from '../exchange/canonical-export.ts'
import { noCollection } from '../ingest/index.ts'
import { slug } from '../model/slug.ts'
import { readOptions } from './options.ts'
import { checkPlace, inChunks, writeWholeFile } from './whole-file.ts'
import { onGraph } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({
  output: z.string().nullable().default(null),
  collection: z.string().nullable().default(null),
})

/** `dramatis export`: the canonical export, sorted NDJSON that is equal whenever the graph is. */
export function exportCommand(program: Command, world: World): void {
  program
    .command('export')
    .description('print the whole graph as sorted NDJSON (the canonical export)')
    .option('--output <file>', 'write to a file instead of standard output')
    .option(
      '--collection <name>',
      'only what the articles of this collection state, with counts of these alone',
    )
    .action(async (given: unknown) => {
      const { output, collection } = readOptions(Options, given)
      const file = output === null ? null : { path: output, what: 'export' }
      if (file !== null) await checkPlace(file)
      const { signal } = world
      await onGraph(world, { purpose: 'export' }, async (graph) => {
        const scope = collection === null ? {} : { collection: await collectionOf(graph, collection) }
        const chunks = inChunks(canonicalExport(graph, scope))
        if (file !== null) await writeWholeFile(file, chunks, signal)
        else
          for await (const chunk of chunks) {
            signal.throwIfAborted()
            await write(world.stdout, chunk)
          }
        await sayWhatWaits(graph, world)
      })
    })
}

/** The id of the collection of this name. Throws a `Failure` (usage) when there is none. */
async function collectionOf(graph: Graph, name: string): Promise<string> {
  const id = slug(name)
  if ((await readCollection(graph, id)) === null) throw noCollection(name)
  return id
}

/** An ingest that still runs, or one that was killed, leaves articles whose events are not made yet. */
async function sayWhatWaits(graph: Graph, world: World): Promise<void> {
  const { articles, marks } = await graph.read(countWork)
  if (articles + marks > 0)
    world.stderr.write(
      'Not everything is derived yet: the export is that of the moment, and the next "dramatis ingest" ends in another.\n',
    )
}
