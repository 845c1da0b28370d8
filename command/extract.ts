import type { Command } from 'commander'
import { z } from 'zod'
import { describeEstimate, estimate, extract, nothing, openWebReader, sum } from '../ingest/index.ts'
import type { Parser } from '../ingest/index.ts'
import { exitCodes } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { checkInputs } from './inputs.ts'
import {
  answerFolder,
  checkChoice,
  describeTally,
  LlmChoice,
  openChosenCoder,
  pricesOf,
  withLlmOptions,
} from './llm-choice.ts'
import { MapChoice, mapOption, publishedOption, readOptions } from './options.ts'
import { openProgress } from './progress.ts'
import { readUrlList } from './url-list.ts'
import { withEngines, withParser } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = LlmChoice.extend({
  published: z.string().nullable().default(null),
  map: MapChoice,
  urls: z.string().nullable().default(null),
})

/** `dramatis extract PATH…`: what each article states, as NDJSON on standard output; no database. */
export function extractCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  const command = program
    .command('extract')
    .description('print what articles state, one JSON object an article; needs no database')
    .argument('[path...]', 'files, folders, web addresses, or - for standard input')
    .addOption(publishedOption())
    .addOption(mapOption())
    .option('--urls <file>', 'a list of web addresses, one a line; - for standard input')
  withLlmOptions(command, ['rules', 'llm', 'both'])
    .option('--dry-run', 'say what the model’s coder would take, and send it nothing')
    .action(async (paths: string[], given: unknown) => {
      const choice = readOptions(Options, given)
      checkChoice(choice)
      const settings = readSettings(world.environment)
      const { signal } = world
      const progress = openProgress(world)
      const coder = choice.dryRun ? null : openChosenCoder(settings, choice, progress)
      const list = await readUrlList(choice.urls, world.stdin)
      const inputs = [...paths, ...list.addresses]
      await checkInputs(inputs)
      const web = openWebReader({ allow: settings.DRAMATIS_FETCH_ALLOW })
      let refused = 0
      const refuse = (path: string, reason: string): void => {
        refused += 1
        progress.tell({ step: 'refused', path, reason }, `${path}: ${reason}`)
      }

      for (const { path, reason } of list.troubles) refuse(path, reason)

      const print = async (parser: Parser): Promise<void> => {
        const llm = coder === null ? {} : { llm: { coder, alone: choice.coder === 'llm' } }
        for await (const outcome of extract(inputs, { ...reading(parser), ...llm })) {
          if (!outcome.ok) refuse(outcome.path, outcome.reason)
          else {
            progress.status(outcome.extraction.article.path ?? '')
            await write(world.stdout, `${JSON.stringify(outcome.extraction)}\n`)
          }
        }
      }
      const reckon = async (parser: Parser): Promise<void> => {
        const model = settings.LLM_MODEL ?? null
        let total = nothing
        const options = { ...reading(parser), model, answerFolder: answerFolder(settings) }
        for await (const outcome of estimate(inputs, options)) {
          if (!outcome.ok) refuse(outcome.path, outcome.reason)
          else {
            progress.status(outcome.path)
            total = sum(total, outcome.estimate)
          }
        }
        await write(world.stdout, `${describeEstimate(total, pricesOf(choice))}\n`)
      }
      const reading = (parser: Parser) => ({
        parser,
        published: choice.published,
        ...(choice.map === undefined ? {} : { map: choice.map }),
        concurrency: settings.CORENLP_THREADS,
        stdin: world.stdin,
        web,
        signal,
      })

      await withEngines(settings, { want: ['corenlp'], purpose: 'extract', progress, signal }, (lease) =>
        withParser(settings, lease, choice.dryRun ? reckon : print),
      ).finally(async () => {
        await web.close()
        progress.close()
        const did = coder === null ? '' : describeTally(coder, pricesOf(choice))
        if (did !== '') world.stderr.write(`${did}\n`)
      })
      if (refused > 0) done(exitCodes.partial)
    })
}
