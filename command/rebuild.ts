import { readFile, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import { countNodes } from '../cypher/backup/read-pages.ts'
import { compareTables } from '../exchange/release/compare-tables.ts'
import type { Difference } from '../exchange/release/compare-tables.ts'
import { Manifest } from '../exchange/release/manifest.ts'
import { rebuildGraph } from '../exchange/release/rebuild-graph.ts'
import type { Missing } from '../exchange/release/rebuild-graph.ts'
import { differences, versionsHere } from '../exchange/release/versions.ts'
import { checkFolder } from '../exchange/folder/whole-folder.ts'
import { writeCsvTables } from '../exchange/tables/table-formats.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { jsonText } from '../model/json-text.ts'
import { readSettings } from '../model/settings.ts'
import { checkInputs } from './inputs.ts'
import { readOptions } from './options.ts'
import { openProgress } from './progress.ts'
import { noteSamplesLoaded, samplesFolder } from './samples.ts'
import { several } from './several.ts'
import { withEngines, withGraph, withParser } from './with-engines.ts'
import type { World } from './world.ts'
import { writeDerived } from './write-derived.ts'

const Options = z.object({
  articles: z.array(z.string()).default([]),
  output: z.string().nullable().default(null),
})

/** `dramatis rebuild MANIFEST`: makes the tables of a release again from its texts, and says whether they are the same. */
export function rebuildCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('rebuild')
    .description('make the tables of a release again in an empty database and compare them byte for byte')
    .argument('<manifest>', 'the manifest.json of a release, in its folder')
    .option(
      '--articles <path...>',
      'files, folders or JSONL with the texts, where the release does not hold them; matched by their hash',
    )
    .option('--output <folder>', 'where the rebuilt tables go (default: they go away after the comparison)')
    .action(async (path: string, given: unknown) => {
      const { articles, output } = readOptions(Options, given)
      const manifest = await readManifest(path)
      if (articles.length > 0) await checkInputs(articles)
      const folder = dirname(resolve(path))
      const settings = readSettings(world.environment)
      const place = output ?? `${settings.folders.home}/rebuilt-${process.pid}`
      const whole = { path: place, what: 'rebuilt release', force: false }
      if (output !== null) await checkFolder(whole)
      for (const one of differences(manifest.versions, versionsHere()))
        world.stderr.write(`Not as it was when the release was made: ${one}. The tables may differ.\n`)
      const progress = openProgress(world)
      const { signal } = world
      const inputs = manifest.collections.some(({ kind }) => kind === 'sample')
        ? [...articles, samplesFolder]
        : articles
      const found = await withEngines(
        settings,
        { want: ['neo4j', 'corenlp'], purpose: 'rebuild', progress, signal },
        (lease) =>
          withGraph(lease, {}, (graph) =>
            withParser(settings, lease, async (parser) => {
              if ((await countNodes(graph, 'Article')) + (await countNodes(graph, 'Decision')) > 0)
                throw new Failure(
                  'The database is not empty, and a release is rebuilt in an empty one: give it a home of its own, for example DRAMATIS_HOME=rebuilt dramatis rebuild …',
                  exitCodes.usage,
                )
              await noteSamplesLoaded(settings)
              const missing = await rebuildGraph(manifest, {
                graph,
                parser,
                concurrency: settings.CORENLP_THREADS,
                ingestedAt: new Date().toISOString(),
                folder,
                inputs,
                signal,
                report: (step) => {
                  if (step.step === 'refused') progress.tell(step, `${step.path}: ${step.reason}`)
                  else if ('path' in step) progress.status(`Loading the articles again: ${step.path}`)
                },
              })
              const { scope, text } = manifest.settings
              const source = { graph, scope, text, signal, report: progress.status }
              const files = await writeDerived(
                graph,
                whole,
                async (into) => {
                  await writeCsvTables(source, into, manifest.leftOut)
                  return into.files()
                },
                signal,
              )
              const rebuilt = { folder: place, files }
              return { missing, differing: await compareTables(manifest, rebuilt, folder) }
            }),
          ),
      ).finally(async () => {
        progress.close()
        if (output === null) await rm(place, { recursive: true, force: true })
      })
      for (const line of [...describeMissing(found.missing), ...found.differing.flatMap(describeDifference)])
        world.stderr.write(`${line}\n`)
      if (found.differing.length > 0) {
        world.stderr.write(`${several(found.differing.length, 'file')} of the release came out otherwise.\n`)
        done(exitCodes.partial)
      } else world.stderr.write('All tables are equal to those of the release, byte for byte.\n')
    })
}

async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Failure(`The manifest ${path} cannot be read: ${messageOf(cause)}.`, exitCodes.usage, { cause })
  })
  const parsed = jsonText(Manifest).safeParse(text)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Failure(
    `${path} is no manifest of a release: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`,
    exitCodes.usage,
  )
}

const mostNamed = 10

function describeMissing(missing: readonly Missing[]): string[] {
  if (missing.length === 0) return []
  return [
    `${several(missing.length, 'article')} of the release could not be loaded, for the text was not found; --articles tells where to look:`,
    ...firstOf(
      missing.map(({ id, title, outlet, url }) =>
        [id, outlet, title, url].filter((part) => part !== '').join(' · '),
      ),
    ),
  ]
}

function describeDifference({ name, how, onlyReleased, onlyRebuilt }: Difference): string[] {
  if (how === 'missing') return [`${name} was not made.`]
  if (!name.endsWith('.csv')) return [`${name} differs.`]
  return [
    `${name} differs: ${several(onlyReleased.length, 'row')} only in the release, ${onlyRebuilt.length} only in the rebuilt one.`,
    ...firstOf(onlyReleased.map((row) => `− ${row}`)),
    ...firstOf(onlyRebuilt.map((row) => `+ ${row}`)),
  ]
}

function firstOf(lines: readonly string[]): string[] {
  const shown = lines.slice(0, mostNamed).map((line) => `  ${line}`)
  return lines.length > mostNamed ? [...shown, `  and ${lines.length - mostNamed} more`] : shown
}
