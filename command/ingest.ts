import type { Command } from 'commander'
import { z } from 'zod'
import { ingest } from '../ingest/index.ts'
import type { IngestStep } from '../ingest/index.ts'
import { exitCodes } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { userCollection } from './collections.ts'
import { checkInputs } from './inputs.ts'
import {
  checkChoice,
  describeTally,
  LlmChoice,
  openChosenCoder,
  pricesOf,
  withLlmOptions,
} from './llm-choice.ts'
import { publishedOption } from './options.ts'
import { duration, openProgress } from './progress.ts'
import type { Progress } from './progress.ts'
import { withEngines, withGraph, withParser } from './with-engines.ts'
import type { World } from './world.ts'

const Options = LlmChoice.extend({
  published: z.string().nullable().default(null),
  collection: z.string().trim().min(1).default('articles'),
  adopt: z.boolean().default(false),
})

/** `dramatis ingest PATH…`: reads, codes and loads articles, then derives actors, events and links. */
export function ingestCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  const command = program
    .command('ingest')
    .description('read articles, code their events and load them into the graph')
    .argument('<path...>', 'files, folders, or - for standard input')
    .addOption(publishedOption())
    .option('--collection <name>', 'the collection the articles go to (default: articles)')
    .option('--adopt', 'use a database that already holds other data')
  withLlmOptions(command, ['rules', 'both']).action(async (paths: string[], given: unknown) => {
    const choice = Options.parse(given)
    checkChoice(choice)
    const { published, collection, adopt } = choice
    const into = userCollection(collection)
    const settings = readSettings(world.environment)
    const progress = openProgress(world)
    const coder = openChosenCoder(settings, choice, progress)
    await checkInputs(paths)
    const { signal } = world
    const count = counter()
    await withEngines(
      settings,
      { want: ['neo4j', 'corenlp'], purpose: 'ingest', progress, signal },
      (lease) =>
        withGraph(lease, { adopt }, (graph) =>
          withParser(settings, lease, async (parser) => {
            const steps = ingest(paths, {
              graph,
              parser,
              published,
              collection: into,
              concurrency: settings.CORENLP_THREADS,
              ingestedAt: new Date().toISOString(),
              stdin: world.stdin,
              signal,
              ...(coder === null ? {} : { llm: coder }),
            })
            for await (const step of steps) show(step, count(step), progress)
          }),
        ),
    ).finally(() => {
      progress.close()
      const did = coder === null ? '' : describeTally(coder, pricesOf(choice))
      if (did !== '') world.stderr.write(`${did}\n`)
    })
    const total = count(null)
    world.stderr.write(`${summary(total)}\n`)
    if (total.refused > 0 || total.stopped) done(exitCodes.partial)
  })
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

function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
