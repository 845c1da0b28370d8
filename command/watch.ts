import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { feedsIn, newestItems, openOriginals, openWebReader, watch } from '../ingest/index.ts'
import type { WatchStep } from '../ingest/index.ts'
import { userCollection } from '../model/collection.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { webMemoryOf } from './feed-options.ts'
import { readOptions } from './options.ts'
import { duration, openProgress } from './progress.ts'
import { several } from './several.ts'
import { stepInWords } from './watch-words.ts'
import { withEngines, withGraph, withParser } from './with-engines.ts'
import type { World } from './world.ts'

const Options = z.object({
  file: z.string().optional(),
  every: z
    .string()
    .regex(/^\d+(?:s|m|h|d)?$/u, 'give a time such as 15m, 2h or 1d')
    .default('15m')
    .transform(milliseconds)
    .refine((every) => every >= 60_000, 'ask no feed more often than once a minute (1m)'),
  once: z.boolean().default(false),
  items: z.coerce.number().int('give a number').min(1, 'give a number from 1').max(5000).default(newestItems),
  collection: z.string().trim().min(1, 'give a name').optional(),
  adopt: z.boolean().default(false),
})

/** `dramatis watch FEED…`: asks feeds again and again and ingests what is new. */
export function watchCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('watch')
    .description('ask feeds again and again, and ingest what is new in them')
    .argument('[feed...]', 'addresses of feeds (RSS, Atom, RDF, JSON Feed)')
    .option('--file <list>', 'a list of feeds: OPML, or one address a line')
    .option('--every <time>', 'how often each is asked, unless it wants to be asked less (default: 15m)')
    .option('--once', 'ask each once and end, for cron')
    .option('--items <number>', `look at so many items of a feed, the newest (default: ${newestItems})`)
    .option('--collection <name>', 'the collection the articles go to (default: articles)')
    .option('--adopt', 'use a database that already holds other data')
    .action(async (given: string[], options: unknown) => {
      const { file, every, once, items, collection, adopt } = readOptions(Options, options)
      const feeds = await allFeeds(given, file)
      const settings = readSettings(world.environment)
      const { signal } = world
      const progress = openProgress(world)
      const originals = openOriginals(settings.folders.originals)
      const web = openWebReader({
        allow: settings.DRAMATIS_FETCH_ALLOW,
        memory: webMemoryOf(settings),
        originals,
      })
      const counts = { loaded: 0, claims: 0, failed: 0, startedAt: performance.now() }
      const show = (step: WatchStep): void => {
        if (step.step === 'loaded') {
          counts.loaded += 1
          counts.claims += step.claims
        } else if (step.step === 'failed' || step.step === 'gone' || step.step === 'refused')
          counts.failed += 1
        const words = stepInWords(step)
        progress.tell(step, words ?? undefined)
        progress.status(`${several(feeds.length, 'feed')} · ${summary(counts)}`)
      }
      await withEngines(
        settings,
        { want: ['neo4j', 'corenlp'], purpose: 'watch', progress, signal },
        (lease) =>
          withGraph(lease, { adopt }, (graph) =>
            withParser(settings, lease, async (parser) => {
              const steps = watch(feeds, {
                graph,
                parser,
                web,
                originals,
                concurrency: settings.CORENLP_THREADS,
                collection: userCollection(collection ?? 'articles'),
                graphName: `${settings.NEO4J_URI ?? 'embedded'} ${settings.NEO4J_DATABASE}`,
                everyMs: every,
                once,
                newest: items,
                signal,
              })
              for await (const step of steps) show(step)
            }),
          ),
      )
        .catch((error: unknown) => {
          // To be stopped is how it ends.
          if (once || !signal.aborted) throw error
          world.stderr.write(`${messageOf(signal.reason)}\n`)
        })
        .finally(async () => {
          await web.close()
          await originals.rest()
          progress.close()
        })
      world.stderr.write(`${summary(counts)}.\n`)
      if (once && counts.failed > 0) done(exitCodes.partial)
    })
}

/** The feeds that are named, and those in the list. Throws a `Failure` (usage) where there is none, or no address. */
async function allFeeds(given: readonly string[], file: string | undefined): Promise<string[]> {
  const listed = file === undefined ? [] : listedIn(await readList(file))
  const feeds = [...new Set([...given, ...listed])]
  if (feeds.length === 0)
    throw new Failure('Name the feeds to watch, or a list of them with --file.', exitCodes.usage)
  const wrong = feeds.find((feed) => !/^https?:\/\//iu.test(feed) || !URL.canParse(feed))
  if (wrong !== undefined) throw new Failure(`This is no http or https address: ${wrong}.`, exitCodes.usage)
  return feeds
}

function listedIn(list: string): string[] {
  try {
    return feedsIn(list)
  } catch (cause) {
    throw new Failure(messageOf(cause), exitCodes.usage, { cause })
  }
}

async function readList(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new Failure(`The list of feeds cannot be read: ${file}.`, exitCodes.usage, { cause })
  }
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** "15m", "2h", "1d"; a number alone means minutes. */
function milliseconds(text: string): number {
  return Number.parseInt(text, 10) * (units[text.at(-1) ?? ''] ?? 60_000)
}

function summary({
  loaded,
  claims,
  startedAt,
}: {
  loaded: number
  claims: number
  startedAt: number
}): string {
  return `${several(loaded, 'article')} loaded with ${several(claims, 'claim')}, in ${duration(performance.now() - startedAt)}`
}
