import type { Command } from 'commander'
import { z } from 'zod'
import { endpointOf, openOriginals, openProposer, openWebReader } from '../ingest/index.ts'
import { readSettings } from '../model/settings.ts'
import type { Settings } from '../model/settings.ts'
import { builtClient } from './client-build.ts'
import { webMemoryOf } from './feed-options.ts'
import { readOptions } from './options.ts'
import { openProgress } from './progress.ts'
import { loadSamples } from './samples.ts'
import { serverLog } from './server-log.ts'
import { withEngines, withGraph, withParser } from './with-engines.ts'
import type { World } from './world.ts'

const Options = z.object({ adopt: z.boolean().default(false) })

/** `dramatis up`: engines, schema, samples on a fresh home, client, server; runs until it is stopped. */
export function upCommand(program: Command, world: World): void {
  program
    .command('up')
    .description('start everything and serve the explorer until stopped')
    .option('--adopt', 'use a database that already holds other data')
    .action(async (given: unknown) => {
      const { adopt } = readOptions(Options, given)
      // The server is much to load, and no other command needs it.
      const { apiGraphOptions, checkAddress, createApp, feedLooker, openJobQueue, readTokens, startServer } =
        await import('../server/index.ts')
      const { consoleFor } = await import('./console-for.ts')
      const { ingestRunner } = await import('./run-ingest.ts')
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      const { signal } = world
      // What would be refused in the end is refused before anything is fetched or started.
      readTokens(settings)
      await checkAddress(settings)
      const say = (message: string): void => progress.tell({ step: 'start', message }, message)
      const clientFolder = await builtClient(say)
      await withEngines(
        settings,
        { want: ['neo4j', 'corenlp'], purpose: 'up', progress, signal },
        async (lease) => {
          await withGraph(lease, { adopt }, (graph) =>
            withParser(settings, lease, (parser) =>
              loadSamples(settings, {
                graph,
                parser,
                signal,
                report: (step) => {
                  progress.tell(step)
                  if ('path' in step) progress.status(`Loading the samples: ${step.path}`)
                },
              }),
            ),
          )
          await withGraph(lease, { adopt, driver: apiGraphOptions }, async (graph) => {
            const console = consoleFor(settings, lease)
            const log = serverLog(settings)
            const runIngest = ingestRunner(settings, world.environment)
            const jobs = openJobQueue({ graph, folder: settings.folders.jobs, runIngest, log })
            const web = openWebReader({
              allow: settings.DRAMATIS_FETCH_ALLOW,
              memory: webMemoryOf(settings),
            })
            await withParser(settings, lease, async (parser) => {
              const questions = async () => parser
              const proposer = isLlmSet(settings) ? openProposer(endpointOf(settings)) : null
              const app = createApp({
                graph,
                settings,
                log,
                clientFolder,
                console,
                jobs,
                look: feedLooker(graph, web),
                originals: openOriginals(settings.folders.originals),
                questions,
                proposer,
              })
              const server = await startServer(app, settings)
              await jobs.start()
              progress.close()
              world.stdout.write(`Dramatis is ready at ${server.url}\n`)
              await aborted(signal)
              await Promise.all([server.stop(), jobs.stop()])
            }).finally(web.close)
            if ('console' in console) await console.console.close()
          })
        },
      ).finally(progress.close)
    })
}

/** Whether a model is named that may be asked. */
function isLlmSet({ LLM_URL, LLM_MODEL }: Settings): boolean {
  return LLM_URL !== undefined && LLM_MODEL !== undefined
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
