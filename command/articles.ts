import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { rfc4180 } from '../exchange/rfc4180.ts'
import { articleLines, correctArticles, metadataColumns, missable, readMetadata } from '../ingest/index.ts'
import type { CorrectionStep } from '../ingest/index.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { collectionOf } from './export-scope.ts'
import { readOptions } from './options.ts'
import { openProgress } from './progress.ts'
import { several } from './several.ts'
import { onGraph, withEngines, withGraph, withParser } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({
  missing: z
    .string()
    .transform((list) => list.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(missable, { error: `the fields are ${missable.join(', ')}` })))
    .default([]),
  collection: z.string().nullable().default(null),
  csv: z.boolean().default(false),
  load: z.string().nullable().default(null),
})

/** `dramatis articles`: lists articles and what they lack; `--csv` writes the table to fill in, `--load FILE` takes it back. */
export function articlesCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('articles')
    .description(
      'list articles and what they lack; put their title, outlet, authors, date, address or licence right',
    )
    .option('--missing <fields>', `only articles without one of these: ${missable.join(', ')}`)
    .option('--collection <name>', 'only those of this collection')
    .option('--csv', 'as a table that can be filled in and given to --load')
    .option(
      '--load <file>',
      'put right what a table says (see --csv); dates of claims follow without new parses',
    )
    .action(async (given: unknown) => {
      const choice = readOptions(Options, given)
      if (choice.load === null) await list(world, choice)
      else if (choice.missing.length > 0 || choice.csv || choice.collection !== null)
        throw new Failure('--load goes alone.', exitCodes.usage)
      else await load(world, choice.load, done)
    })
}

async function list(world: World, { missing, collection, csv }: z.infer<typeof Options>): Promise<void> {
  await onGraph(world, { purpose: 'articles' }, async (graph) => {
    const only = collection === null ? null : await collectionOf(graph, collection)
    // Without the mark Excel takes it for the code page of the machine.
    if (csv) await write(world.stdout, `\uFEFF${row(metadataColumns)}`)
    let count = 0
    for await (const { id, publishedAt, outlet, title, cells, lacks } of articleLines(graph, {
      collection: only,
      missing,
    })) {
      world.signal.throwIfAborted()
      count += 1
      const line = `${[id, publishedAt, outlet, title, lacks.join(', ')].join('\t')}\n`
      await write(world.stdout, csv ? row(cells) : line)
    }
    world.stderr.write(`${several(count, 'article')}.\n`)
  })
}

const row = (cells: readonly string[]): string => stringify([[...cells]], rfc4180)

async function load(world: World, table: string, done: (code: ExitCode) => void): Promise<void> {
  const { rows, wrong } = await readTable(table)
  const settings = readSettings(world.environment)
  const progress = openProgress(world)
  const { signal } = world
  const counts = { corrected: 0, same: 0, refused: 0, parsedAnew: 0, stale: 0 }
  const show = (step: CorrectionStep): void => {
    if (step.step === 'refused') {
      counts.refused += 1
      progress.tell(step, `${step.path}: ${step.reason}`)
      return
    }
    progress.tell(step)
    if (step.step === 'derived') return
    counts[step.step] += 1
    if (step.step === 'corrected' && step.parsedAnew) counts.parsedAnew += 1
    if (step.step === 'corrected' && step.stale !== undefined) counts.stale += 1
    progress.status(`${several(counts.corrected, 'article')} put right · ${step.path}`)
  }
  for (const outcome of wrong)
    if (!outcome.ok) show({ step: 'refused', path: outcome.path, reason: outcome.reason })
  await withEngines(
    settings,
    { want: ['neo4j', 'corenlp'], purpose: 'articles', progress, signal },
    (lease) =>
      withGraph(lease, {}, (graph) =>
        withParser(settings, lease, async (parser) => {
          const options = { graph, parser, concurrency: settings.CORENLP_THREADS, signal }
          for await (const step of correctArticles(rows, table, namesIn(table), options)) show(step)
        }),
      ),
  ).finally(progress.close)
  const anew = counts.parsedAnew === 0 ? '' : `, ${counts.parsedAnew} of them parsed anew`
  world.stderr.write(
    `${several(counts.corrected, 'article')} put right${anew}; ${counts.same} said so already; ${several(counts.refused, 'line')} left out.\n`,
  )
  if (counts.stale > 0)
    world.stderr.write(
      `Claims of a language model in ${several(counts.stale, 'article')} keep their dates until it codes them again: "dramatis ingest --recode --coder both".\n`,
    )
  if (counts.refused > 0) done(exitCodes.partial)
}

async function readTable(path: string): Promise<ReturnType<typeof readMetadata>> {
  try {
    return readMetadata(await readFile(path), path)
  } catch (error) {
    throw new Failure(`${path}: ${messageOf(error)}`, exitCodes.usage)
  }
}

/** A row may name an article as it was typed, or as it is seen from the table. */
const namesIn =
  (table: string) =>
  (file: string): string[] => [file, join(dirname(table), file), resolve(file), resolve(dirname(table), file)]
