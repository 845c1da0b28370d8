import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { canonicalExport } from '../exchange/canonical-export.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { openProgress } from './progress.ts'
import { withEngines, withGraph } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({ output: z.string().nullable().default(null) })

/** `dramatis export`: the canonical export, sorted NDJSON that is equal whenever the graph is. */
export function exportCommand(program: Command, world: World, _done: (code: ExitCode) => void): void {
  program
    .command('export')
    .description('print the whole graph as sorted NDJSON (the canonical export)')
    .option('--output <file>', 'write to a file instead of standard output')
    .action(async (given: unknown) => {
      const { output } = Options.parse(given)
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      const { signal } = world
      await withEngines(settings, { want: ['neo4j'], purpose: 'export', progress, signal }, (lease) =>
        withGraph(lease, {}, async (graph) => {
          if (output === null)
            for await (const line of canonicalExport(graph)) await write(world.stdout, `${line}\n`)
          else await writeFileWhole(output, canonicalExport(graph))
        }),
      ).finally(progress.close)
    })
}

/** Writes to a neighbour file and renames it, so that a half-written export never bears the name asked for. */
async function writeFileWhole(path: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.unfinished`
  const stream = createWriteStream(unfinished)
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject))
  const written = async (): Promise<void> => {
    for await (const line of lines) await write(stream, `${line}\n`)
    await new Promise<void>((resolve) => stream.end(resolve))
    await rename(unfinished, path)
  }
  try {
    await Promise.race([written(), failed])
  } catch (cause) {
    stream.destroy()
    await rm(unfinished, { force: true })
    throw new Failure(`The export could not be written to ${path}: ${messageOf(cause)}.`, exitCodes.failure, {
      cause,
    })
  }
}
