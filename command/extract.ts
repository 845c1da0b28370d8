import type { Command } from 'commander'
import { z } from 'zod'
import { extract } from '../ingest/index.ts'
import { exitCodes } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { checkInputs } from './inputs.ts'
import { publishedOption } from './options.ts'
import { openProgress } from './progress.ts'
import { withEngines, withParser } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({ published: z.string().nullable().default(null) })

/** `dramatis extract PATH…`: what each article states, as NDJSON on standard output; no database. */
export function extractCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('extract')
    .description('print what articles state, one JSON object an article; needs no database')
    .argument('<path...>', 'files, folders, or - for standard input')
    .addOption(publishedOption())
    .action(async (paths: string[], given: unknown) => {
      const { published } = Options.parse(given)
      const settings = readSettings(world.environment)
      await checkInputs(paths)
      const progress = openProgress(world)
      const { signal } = world
      let refused = 0
      await withEngines(settings, { want: ['corenlp'], purpose: 'extract', progress, signal }, (lease) =>
        withParser(settings, lease, async (parser) => {
          const options = {
            parser,
            published,
            concurrency: settings.CORENLP_THREADS,
            stdin: world.stdin,
            signal,
          }
          for await (const outcome of extract(paths, options)) {
            if (outcome.ok) {
              progress.status(outcome.extraction.article.path ?? '')
              await write(world.stdout, `${JSON.stringify(outcome.extraction)}\n`)
            } else {
              refused += 1
              progress.tell(
                { step: 'refused', path: outcome.path, reason: outcome.reason },
                `${outcome.path}: ${outcome.reason}`,
              )
            }
          }
        }),
      ).finally(progress.close)
      if (refused > 0) done(exitCodes.partial)
    })
}
