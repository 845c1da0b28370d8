import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { explain, openWebReader } from '../ingest/index.ts'
import type { Explained } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { explanationText } from './explain-text.ts'
import { checkInputs } from './inputs.ts'
import { MapChoice, mapOption, publishedOption, readOptions } from './options.ts'
import { openProgress } from './progress.ts'
import { withEngines, withParser } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({
  published: z.string().nullable().default(null),
  map: MapChoice,
  sentence: z.int().nullable().default(null),
  json: z.boolean().default(false),
})

/** `dramatis explain FILE`: why each claim is coded as it is, and why the other words of a sentence code nothing. */
export function explainCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('say why each sentence of an article is coded as it is; needs no database')
    .argument('<path...>', 'files, folders, web addresses, or - for standard input')
    .addOption(publishedOption())
    .addOption(mapOption())
    .option('--sentence <number>', 'only this sentence, by its index as in extract (the first is 0)', indexOf)
    .option('--json', 'one JSON object a sentence')
    .action(async (paths: string[], given: unknown) => {
      const { published, map, sentence, json } = readOptions(Options, given)
      const settings = readSettings(world.environment)
      await checkInputs(paths)
      const progress = openProgress(world)
      const { signal } = world
      const web = openWebReader({ allow: settings.DRAMATIS_FETCH_ALLOW })
      let refused = 0
      let found = sentence === null
      await withEngines(settings, { want: ['corenlp'], purpose: 'explain', progress, signal }, (lease) =>
        withParser(settings, lease, async (parser) => {
          const options = {
            parser,
            published,
            concurrency: 1,
            stdin: world.stdin,
            web,
            signal,
            ...(map === undefined ? {} : { map }),
          }
          for await (const outcome of explain(paths, options)) {
            if (!outcome.ok) {
              refused += 1
              progress.tell(
                { step: 'refused', path: outcome.path, reason: outcome.reason },
                `${outcome.path}: ${outcome.reason}`,
              )
              continue
            }
            const explained = only(outcome, sentence)
            if (explained.sentences.length === 0) continue
            found = true
            await write(world.stdout, json ? ndjsonOf(explained) : explanationText(explained))
          }
        }),
      ).finally(async () => {
        await web.close()
        progress.close()
      })
      if (!found && refused === 0)
        throw new Failure(`No article here has a sentence ${sentence}; the first is 0.`, exitCodes.usage)
      if (refused > 0) done(exitCodes.partial)
    })
}

function indexOf(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('give an index such as 0')
  return Number(value)
}

function only(explained: Explained, sentence: number | null): Explained {
  return sentence === null
    ? explained
    : { ...explained, sentences: explained.sentences.filter(({ index }) => index === sentence) }
}

function ndjsonOf({ extraction, sentences }: Explained): string {
  const { id: article, path } = extraction.article
  return sentences.map((sentence) => `${JSON.stringify({ article, path, ...sentence })}\n`).join('')
}
