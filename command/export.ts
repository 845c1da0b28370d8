import { Option } from 'commander'
import type { Command } from 'commander'
import { z } from 'zod'
import { canonicalExport } from '../exchange/canonical-export.ts'
import { exportFormats } from '../exchange/formats.ts'
import { TextChoice, textChoices } from '../exchange/rows/text-choice.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import {
  addFormatOptions,
  chosenFormat,
  prepareFormat,
  refuseFormatOptions,
  writeFormat,
} from './export-format.ts'
import { collectionOf, sayWhatWaits, scopeOf } from './export-scope.ts'
import { readOptions } from './options.ts'
import { checkPlace, inChunks, writeWholeFile } from './whole-file.ts'
import { onGraph } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({
  output: z.string().nullable().default(null),
  collection: z.string().nullable().default(null),
  text: TextChoice.optional(),
  force: z.boolean().default(false),
})

/**
 * `dramatis export`: the canonical export, sorted NDJSON that is equal whenever the graph is; with `--format` the files of
 * one of the formats of exchange/formats.ts in a folder.
 */
export function exportCommand(program: Command, world: World): void {
  const command = program
    .command('export')
    .description(
      'print the whole graph as sorted NDJSON (the canonical export), or write a format to a folder',
    )
    .argument('[folder]', 'with --format: the folder; it appears when it is whole')
    .addOption(
      new Option('--format <name>', describeFormats()).choices(exportFormats.map(({ name }) => name)),
    )
    .option('--output <file>', 'without --format: write to a file instead of standard output')
    .option(
      '--collection <name>',
      'only what the articles of this collection state, with counts of these alone',
    )
    .addOption(
      new Option(
        '--text <much>',
        'with --format: how much of the articles to pass on: nothing, the sentences that state something, or all (default: quotes)',
      ).choices(textChoices),
    )
    .option('--force', 'with --format: replace files of the same names in the folder')
  addFormatOptions(command).action(async (folder: string | undefined, options: Record<string, unknown>) => {
    const format = chosenFormat(options)
    const { output, collection, text, force } = readOptions(Options, options)
    if (format !== null) {
      if (folder === undefined)
        throw new Failure(
          `Say into which folder: dramatis export --format ${format.name} FOLDER.`,
          exitCodes.usage,
        )
      if (output !== null)
        throw new Failure(
          '--output is for the canonical export; a format is written to a folder.',
          exitCodes.usage,
        )
      return writeFormat(world, prepareFormat(format, options), {
        path: folder,
        force,
        text: text ?? 'quotes',
        scope: (graph) => scopeOf(graph, world, collection),
      })
    }
    if (folder !== undefined || text !== undefined || force)
      throw new Failure(
        'A folder, --text and --force need a --format; the canonical export is printed, or written with --output FILE.',
        exitCodes.usage,
      )
    refuseFormatOptions(options)
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

function describeFormats(): string {
  return exportFormats.map(({ name, description }) => `${name}: ${description}`).join('; ')
}
