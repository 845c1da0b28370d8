import { Option } from 'commander'
import type { Command } from 'commander'
import { z } from 'zod'
import { comparedOn } from '../exchange/comparison/cells.ts'
import { compareWith } from '../exchange/comparison/compare.ts'
import type { Comparison, ComparisonRequest } from '../exchange/comparison/compare.ts'
import { foreignFormats } from '../exchange/comparison/foreign/foreign-formats.ts'
import { checkFolder, writeWholeFolder } from '../exchange/folder/whole-folder.ts'
import { Undated, undatedChoices } from '../exchange/undated.ts'
import { IsoDate } from '../model/dates.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { scopeOf } from './export-scope.ts'
import { readOptions } from './options.ts'
import { several } from './several.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'

const lengths = { 'dyad-day': 'day', 'dyad-month': 'month', 'dyad-year': 'year' } as const
const names = ['gdelt', 'icews', 'polecat'] as const
const texts = ['none', 'quotes'] as const

const day = IsoDate.nullable().default(null)
const Options = z.object({
  with: z.array(z.string()).min(1),
  source: z.enum(names),
  by: z.enum(['dyad-day', 'dyad-month', 'dyad-year']).default('dyad-month'),
  on: z.enum(comparedOn).default('quad'),
  dyads: z.enum(['ours', 'either']).default('ours'),
  undated: Undated.default('drop'),
  undirected: z.boolean().default(false),
  domestic: z.boolean().default(false),
  from: day,
  to: day,
  collection: z.string().nullable().default(null),
  text: z.enum(texts).default('quotes'),
  force: z.boolean().default(false),
})

/** `dramatis compare`: our events beside those of GDELT, ICEWS or POLECAT, cell by cell. */
export function compareCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('compare')
    .description('compare the events with those of GDELT, ICEWS or POLECAT')
    .argument('[folder]', 'where the comparison goes; it appears when it is whole')
    .requiredOption('--with <file...>', 'files as they are published, also in ZIP or gzip')
    .addOption(new Option('--source <name>', 'whose files they are').choices(names).makeOptionMandatory())
    .addOption(
      new Option('--by <cells>', 'two countries and a period (default: dyad-month)').choices(
        Object.keys(lengths),
      ),
    )
    .addOption(new Option('--on <kinds>', 'quads or PLOVER types (default: quad)').choices(comparedOn))
    .addOption(
      new Option(
        '--dyads <whose>',
        'the dyads that our events join, or those of either (default: ours)',
      ).choices(['ours', 'either']),
    )
    .addOption(
      new Option(
        '--undated <what>',
        'our events without a date: left out, or under their first publication (default: drop)',
      ).choices(undatedChoices),
    )
    .option('--undirected', 'A to B and B to A are one dyad')
    .option('--domestic', 'a country with itself is a dyad too')
    .option('--from <date>', 'first day (default: the first that both cover)')
    .option('--to <date>', 'last day (default: the last that both cover)')
    .option('--collection <name>', 'only what the articles of this collection state')
    .addOption(new Option('--text <much>', 'whether to write our sentences (default: quotes)').choices(texts))
    .option('--force', 'replace files of the same names in the folder')
    .action(async (path: string | undefined, given: unknown) => {
      if (path === undefined)
        throw new Failure(
          'Say into which folder, before the files: dramatis compare FOLDER --with FILE ….',
          exitCodes.usage,
        )
      const { with: paths, source: name, text, collection, force, ...options } = readOptions(Options, given)
      const request: ComparisonRequest = {
        format: foreignFormats[name],
        paths,
        rule: {
          length: lengths[options.by],
          on: options.on,
          directed: !options.undirected,
          domestic: options.domestic,
        },
        undated: options.undated,
        dyads: options.dyads,
        from: options.from,
        to: options.to,
      }
      const folder = { path, what: 'comparison', force }
      await checkFolder(folder)
      await onGraph(world, { purpose: 'compare' }, async (graph, { progress }) => {
        const scope = await scopeOf(graph, world, collection)
        const source = { graph, scope, text, signal: world.signal, report: progress.status }
        const comparison = await writeWholeFolder(
          folder,
          (output) => compareWith(source, request, output),
          world.signal,
        )
        tell(comparison, path, world)
        if (comparison.theirs.malformed.count > 0) done(exitCodes.partial)
      })
    })
}

function tell({ theirs, compared, request }: Comparison, path: string, world: World): void {
  const { all, days } = compared
  const say = (line: string): void => void world.stderr.write(`${line}\n`)
  for (const { name, notes } of theirs.files) for (const note of notes) say(`${name}: ${note}`)
  for (const { file, line, why } of theirs.malformed.first) say(`${file}, line ${line}: ${why}.`)
  const more = theirs.malformed.count - theirs.malformed.first.length
  if (more > 0) say(`${several(more, 'more row')} malformed and passed over.`)
  say(
    `Compared ${days.from} to ${days.to}: ${several(all.cells, 'cell')}, ours has ${several(all.ours, 'event')}, ${
      request.format.title
    } ${all.theirs}; kappa ${figure(all.kappa)}, Pearson ${figure(all.pearson)}, Spearman ${figure(all.spearman)}.`,
  )
  say(`The comparison is in ${path}; begin with SUMMARY.md.`)
}

function figure(value: number | null): string {
  return value === null ? 'without a value' : value.toFixed(3)
}
