import type { Command } from 'commander'
import { z } from 'zod'
import { checkFolder } from '../exchange/folder/whole-folder.ts'
import { damagedFiles, isNeeded, readRelease } from '../exchange/release/check-release.ts'
import type { Damaged, Release } from '../exchange/release/check-release.ts'
import { compareTables } from '../exchange/release/compare-tables.ts'
import type { Difference } from '../exchange/release/compare-tables.ts'
import { findTexts, namesOf } from '../exchange/release/find-texts.ts'
import type { FoundTexts } from '../exchange/release/find-texts.ts'
import { beginOrGoOn, rebuildGraph } from '../exchange/release/rebuild-graph.ts'
import { differences, versionsHere } from '../exchange/release/versions.ts'
import { writeCsvTables } from '../exchange/tables/table-formats.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import type { Settings } from '../model/settings.ts'
import { checkInputs } from './inputs.ts'
import { MapChoice, mapOption, readOptions } from './options.ts'
import { withOwnScratch } from './own-scratch.ts'
import { openProgress } from './progress.ts'
import type { Progress } from './progress.ts'
import { articleLines, damagedWords, differenceLines, printable } from './rebuild-words.ts'
import { noteSamplesLoaded, samplesFolder } from './samples.ts'
import { several } from './several.ts'
import { withEngines, withGraph, withParser } from './with-engines.ts'
import type { World } from './world.ts'
import { writeDerived } from './write-derived.ts'

const Options = z.object({
  articles: z.array(z.string()).default([]),
  map: MapChoice,
  incomplete: z.boolean().default(false),
  output: z.string().nullable().default(null),
  force: z.boolean().default(false),
})
type Options = z.infer<typeof Options>

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
    .addOption(mapOption())
    .option('--incomplete', 'go on although texts are missing')
    .option('--output <folder>', 'where the rebuilt tables go (default: they go away after the comparison)')
    .option('--force', 'replace files of the same names in that folder')
    .action(async (path: string, given: unknown) => {
      const options = readOptions(Options, given)
      const release = await readRelease(path)
      if (options.articles.length > 0) await checkInputs(options.articles)
      if (options.output !== null) await checkFolder(outputOf(options.output, options.force))
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      await withOwnScratch(settings.folders.home, 'rebuilding', async (scratch) => {
        const damaged = await checkFiles(release, world)
        for (const one of differences(release.manifest.versions, versionsHere()))
          world.stderr.write(
            `Not as it was when the release was made: ${printable(one)}. The tables may differ.\n`,
          )
        const found = `${scratch}/texts.ndjson`
        const missing = await checkTexts(release, options, { world, progress, into: found })
        const rebuilt = await rebuild(release, options, {
          world,
          settings,
          progress,
          scratch,
          found,
          damaged,
        })
        progress.close()
        const say = (lines: readonly string[]) => {
          for (const line of lines) world.stderr.write(`${line}\n`)
        }
        const { refused, differing } = rebuilt
        if (refused.length > 0)
          say([
            `${several(refused.length, 'article')} of the release could not be loaded:`,
            ...articleLines(refused),
          ])
        say(differing.flatMap((one) => differenceLines(one, damaged)))
        say([outcome(release, differing)])
        if (differing.length + refused.length + damaged.length + missing.length > 0) done(exitCodes.partial)
      }).finally(progress.close)
    })
}

const outputOf = (path: string, force: boolean) => ({ path, what: 'rebuilt release', force })

/** Names the files that are not as they were released. Throws a `Failure` (usage) where one is needed to rebuild. */
async function checkFiles(release: Release, { signal, stderr }: World) {
  const damaged = await damagedFiles(release, signal)
  const needed = damaged.filter(isNeeded)
  if (needed.length > 0)
    throw new Failure(
      `The release cannot be rebuilt, for files are missing or are not as they were released: ${damagedWords(damaged)}.`,
      exitCodes.usage,
    )
  if (damaged.length > 0)
    stderr.write(
      `Files of the release are missing or are not as they were released, and the rebuilt ones are compared with what the manifest says of them: ${damagedWords(damaged)}.\n`,
    )
  return damaged
}

/** Names the articles whose texts are nowhere, and answers with them. Throws a `Failure` (usage) for them unless the rebuild may go on without. */
async function checkTexts(
  release: Release,
  { articles, map, incomplete }: Options,
  { world, progress, into }: { world: World; progress: Progress; into: string },
): Promise<FoundTexts['missing']> {
  progress.status('Looking for the texts of the release')
  const { missing, otherSamples } = await findTexts(release, {
    inputs: articles,
    ...(map === undefined ? {} : { map }),
    samples: samplesFolder,
    into,
    signal: world.signal,
    refused: ({ path, reason }) => progress.tell({ step: 'refused', path, reason }, `${path}: ${reason}`),
  })
  if (otherSamples > 0)
    world.stderr.write(
      `${several(otherSamples, 'article')} of the invented samples are not those of this version. The tables may differ.\n`,
    )
  if (missing.length === 0) return missing
  const all = release.manifest.articles.length
  world.stderr.write(
    `The texts of ${missing.length} of ${all} articles were not found:\n${articleLines(missing).join('\n')}\n`,
  )
  if (!incomplete)
    throw new Failure(
      'Nothing was written: --articles tells where to look for texts, --map under which names JSON and tables have them, and --incomplete goes on without.',
      exitCodes.usage,
    )
  return missing
}

/** Builds the graph and its tables, and compares these with those of the release. */
async function rebuild(
  release: Release,
  { output, force }: Options,
  {
    world,
    settings,
    progress,
    scratch,
    found,
    damaged,
  }: {
    world: World
    settings: Settings
    progress: Progress
    scratch: string
    found: string
    damaged: readonly Damaged[]
  },
) {
  const { manifest } = release
  const { signal } = world
  const whole = outputOf(output ?? `${scratch}/tables`, force)
  return withEngines(
    settings,
    { want: ['neo4j', 'corenlp'], purpose: 'rebuild', progress, signal },
    (lease) =>
      withGraph(lease, {}, (graph) =>
        withParser(settings, lease, async (parser) => {
          if (await beginOrGoOn(release, graph, signal))
            world.stderr.write('A rebuild of this release was stopped in this database: going on with it.\n')
          await noteSamplesLoaded(settings)
          const reasons = await rebuildGraph(release, {
            graph,
            parser,
            concurrency: settings.CORENLP_THREADS,
            ingestedAt: new Date().toISOString(),
            found,
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
          const names = await namesOf(release, new Set(reasons.keys()))
          return {
            refused: [...reasons].map(([id, reason]) => ({
              ...(names.get(id) ?? { id, title: '', outlet: '', url: '' }),
              reason,
            })),
            differing: await compareTables(
              manifest,
              { folder: whole.path, files },
              { folder: release.folder, damaged },
            ),
          }
        }),
      ),
  )
}

function outcome({ manifest }: Release, differing: readonly Difference[]): string {
  if (differing.length === 0) return 'All tables are equal to those of the release, byte for byte.'
  const why =
    manifest.others === 0
      ? ''
      : ` It is of a collection, and the graph held ${several(manifest.others, 'article')} more when it was made, from which names and events were told too.`
  return `${several(differing.length, 'file')} of the release came out otherwise.${why}`
}
