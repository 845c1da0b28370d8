import type { Command } from 'commander'
import { z } from 'zod'
import {
  ingest,
  ledgerOverview,
  openOriginals,
  openWebReader,
  recode,
  removeOriginals,
  retry,
} from '../ingest/index.ts'
import type { IngestStep } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { userCollection } from '../model/collection.ts'
import { feedChoice, FeedOptions, webMemoryOf, withFeedOptions } from './feed-options.ts'
import { isWebNote, noteInWords } from './web-words.ts'
import { describeLedger } from './describe-ledger.ts'
import { checkInputs } from './inputs.ts'
import {
  checkChoice,
  describeTally,
  LlmChoice,
  openChosenCoder,
  pricesOf,
  withLlmOptions,
} from './llm-choice.ts'
import { MapChoice, mapOption, publishedOption, readOptions } from './options.ts'
import { duration, openProgress } from './progress.ts'
import type { Progress } from './progress.ts'
import { several } from './several.ts'
import { readUrlList } from './url-list.ts'
import { withEngines, withGraph, withParser } from './with-engines.ts'
import type { World } from './world.ts'

const Options = LlmChoice.extend({
  ...FeedOptions.shape,
  published: z.string().nullable().default(null),
  map: MapChoice,
  collection: z.string().trim().min(1, 'give a name').optional(),
  urls: z.string().nullable().default(null),
  adopt: z.boolean().default(false),
  retry: z.boolean().default(false),
  recode: z.boolean().default(false),
})

/** `dramatis ingest PATH…`: reads, codes and loads articles, then derives actors, events and links. */
export function ingestCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  const command = program
    .command('ingest')
    .description('read articles, code their events and load them into the graph')
    .argument('[path...]', 'files, folders, web addresses (pages and feeds), or - for standard input')
    .addOption(publishedOption())
    .addOption(mapOption())
    .option('--collection <name>', 'the collection the articles go to (default: articles)')
    .option('--urls <file>', 'a list of web addresses, one a line; - for standard input')
    .option('--retry', 'try the articles in quarantine again')
    .option('--recode', 'code again what an older version of the coder has loaded')
    .option('--adopt', 'use a database that already holds other data')
  withLlmOptions(withFeedOptions(command), ['rules', 'both']).action(
    async (paths: string[], given: unknown) => {
      const choice = readOptions(Options, given)
      checkChoice(choice)
      checkWhat(paths, choice)
      const { published, map, collection, adopt } = choice
      const into = userCollection(collection ?? 'articles')
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      const coder = openChosenCoder(settings, choice, progress)
      const list = await readUrlList(choice.urls, world.stdin)
      const inputs = [...paths, ...list.addresses]
      if (inputs.length > 0) await checkInputs(inputs)
      const { signal } = world
      const originals = openOriginals(settings.folders.originals)
      const count = counter()
      const web = openWebReader({
        allow: settings.DRAMATIS_FETCH_ALLOW,
        memory: webMemoryOf(settings),
        feeds: feedChoice(choice),
        originals,
      })
      const left = await withEngines(
        settings,
        { want: ['neo4j', 'corenlp'], purpose: 'ingest', progress, signal },
        (lease) =>
          withGraph(lease, { adopt }, (graph) =>
            withParser(settings, lease, async (parser) => {
              const options = {
                graph,
                parser,
                concurrency: settings.CORENLP_THREADS,
                ingestedAt: new Date().toISOString(),
                signal,
                ...(coder === null ? {} : { llm: coder }),
              }
              async function* steps(): AsyncIterable<IngestStep> {
                const { stdin } = world
                for (const { path, reason } of list.troubles) yield { step: 'refused', path, reason }
                if (inputs.length > 0)
                  yield* ingest(inputs, {
                    ...options,
                    collection: into,
                    published,
                    stdin,
                    web,
                    originals,
                    ...(map === undefined ? {} : { map }),
                  })
                if (choice.recode) yield* recode({ ...options, only: null })
                if (choice.retry) yield* retry(options)
              }
              for await (const step of steps()) show(step, count(step), progress)
              await originals.rest()
              await removeOriginals(graph, originals)
              return ledgerOverview(graph)
            }),
          ),
      ).finally(async () => {
        await web.close()
        await originals.rest()
        progress.close()
        const did = coder === null ? '' : describeTally(coder, pricesOf(choice))
        if (did !== '') world.stderr.write(`${did}\n`)
      })
      const total = count(null)
      world.stderr.write(`${[summary(total), ...describeLedger(left)].join('\n')}\n`)
      if (total.refused > 0 || total.stopped) done(exitCodes.partial)
    },
  )
}

/** Throws a `Failure` (usage) unless there is either something to read or something known to take up again. */
function checkWhat(paths: readonly string[], choice: z.infer<typeof Options>): void {
  const again = choice.retry || choice.recode
  if (paths.length === 0 && choice.urls === null && !again)
    throw new Failure(
      'Name the files, folders or web addresses to ingest, or - for standard input; or give --urls, --retry or --recode.',
      exitCodes.usage,
    )
  if (again && (paths.length > 0 || choice.urls !== null || choice.collection !== undefined))
    throw new Failure(
      '--retry and --recode take articles that Dramatis knows: give them without a path and without --collection.',
      exitCodes.usage,
    )
}

type Counts = {
  loaded: number
  known: number
  refused: number
  claims: number
  /** The model's coder has spent its budget. */
  stopped: boolean
  startedAt: number
}

/** Counts steps; called with null it only answers. */
function counter(): (step: IngestStep | null) => Counts {
  const counts: Counts = {
    loaded: 0,
    known: 0,
    refused: 0,
    claims: 0,
    stopped: false,
    startedAt: performance.now(),
  }
  return (step) => {
    if (step?.step === 'loaded') {
      counts.loaded += 1
      counts.claims += step.claims
    } else if (step?.step === 'known') counts.known += 1
    else if (step?.step === 'refused') counts.refused += 1
    else if (step?.step === 'stopped') counts.stopped = true
    return counts
  }
}

function show(step: IngestStep, counts: Counts, progress: Progress): void {
  if (step.step === 'refused') progress.tell(step, `${step.path}: ${step.reason}`)
  else if (step.step === 'stopped') progress.tell(step, step.reason)
  else if (isWebNote(step)) progress.tell(step, noteInWords(step))
  else progress.tell(step)
  if (step.step === 'derived') progress.status('Actors, events and links are up to date.')
  else if (step.step !== 'stopped') {
    const elapsed = performance.now() - counts.startedAt
    const rate = (counts.loaded / Math.max(elapsed, 1)) * 60_000
    progress.status(
      `${counts.loaded} loaded, ${counts.known} known, ${counts.refused} left out · ${rate.toFixed(0)} a minute · ${duration(elapsed)} · ${step.path}`,
    )
  }
}

function summary(counts: Counts): string {
  const parts = [
    `${several(counts.loaded, 'article')} loaded with ${several(counts.claims, 'claim')}`,
    `${counts.known} already known`,
    `${counts.refused} left out`,
  ]
  return `${parts.join(', ')}, in ${duration(performance.now() - counts.startedAt)}.`
}
