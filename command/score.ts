import type { Command } from 'commander'
import { z } from 'zod'
import { scoreReport } from '../exchange/accuracy/report.ts'
import { scoreSheets } from '../exchange/accuracy/score.ts'
import { exitCodes } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readOptions } from './options.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({
  key: z.string().nullable().default(null),
  adjudicator: z.string().nullable().default(null),
  json: z.boolean().default(false),
})

/** `dramatis score`: precision or recall, and agreement, from filled-in sheets; no database. */
export function scoreCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('score')
    .description('score the sheets of "dramatis sample" that people filled in; no database')
    .argument('<sheet...>', 'CSV files, and exports of Label Studio (JSON)')
    .option('--key <file>', 'the key of the sample (default: key.json beside the first sheet)')
    .option('--adjudicator <name>', 'the coder whose answers stand where people differ')
    .option('--json', 'print the scores as JSON')
    .action(async (sheets: string[], given: unknown) => {
      const { key, adjudicator, json } = readOptions(Options, given)
      const score = await scoreSheets(sheets, { key, adjudicator })
      for (const { at, why } of [...score.bad, ...score.repeated]) world.stderr.write(`${at}: ${why}.\n`)
      for (const unknown of score.unknown) world.stderr.write(`${unknown}.\n`)
      await write(world.stdout, json ? `${JSON.stringify(score, null, 2)}\n` : scoreReport(score))
      if (score.bad.length + score.repeated.length + score.unknown.length > 0) done(exitCodes.partial)
    })
}
