import { Option } from 'commander'
import type { Command } from 'commander'
import { z } from 'zod'
import { allocations } from '../exchange/accuracy/draw.ts'
import { writeSample } from '../exchange/accuracy/sample.ts'
import type { SampleRequest } from '../exchange/accuracy/sample.ts'
import { checkFolder, writeWholeFolder } from '../exchange/folder/whole-folder.ts'
import { scopeOf } from './export-scope.ts'
import { readOptions } from './options.ts'
import { several } from './several.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'

const units = ['claim', 'sentence'] as const
const strata = ['type', 'outlet', 'none'] as const

const whole = (least: number) => z.coerce.number().int().min(least, `give a number of at least ${least}`)
const coderName = /^[\p{L}\p{N}_-]{1,40}$/u
const Options = z.object({
  unit: z.enum(units).default('claim'),
  n: whole(1).default(300),
  by: z.enum(strata).optional(),
  allocation: z.enum(allocations).default('equal'),
  seed: whole(0).default(1),
  coders: z
    .string()
    .default('a,b')
    .transform((list) => list.split(',').map((name) => name.trim()))
    .refine(
      (names) => names.every((name) => coderName.test(name)),
      'give names of letters and digits, such as a,b',
    )
    .refine(
      (names) => new Set(names.map((name) => name.toLowerCase())).size === names.length,
      'name each once',
    ),
  overlap: whole(0).default(100),
  of: z.string().default('rules'),
  collection: z.string().nullable().default(null),
  force: z.boolean().default(false),
})

/** `dramatis sample`: blind coding sheets of a stratified random sample. */
export function sampleCommand(program: Command, world: World): void {
  program
    .command('sample')
    .description('draw a random sample for people to code, to measure accuracy on your own corpus')
    .argument('<folder>', 'where sheets, guide and key go; it appears when it is whole')
    .addOption(
      new Option('--unit <unit>', 'claims, for precision, or sentences, for recall (default: claim)').choices(
        units,
      ),
    )
    .option('--n <number>', 'how many to draw (default: 300)')
    .addOption(
      new Option('--by <strata>', 'what to draw equally of (default: type; of sentences: none)').choices(
        strata,
      ),
    )
    .addOption(
      new Option('--allocation <how>', 'as many of each stratum, or in proportion (default: equal)').choices(
        allocations,
      ),
    )
    .option('--seed <number>', 'the same seed draws the same sample (default: 1)')
    .option('--coders <names>', 'who codes, parted by commas (default: a,b)')
    .option('--overlap <number>', 'how many all of them get (default: 100)')
    .option('--of <coder>', 'whose coding is judged: rules, or another extractor (default: rules)')
    .option('--collection <name>', 'only articles of this collection')
    .option('--force', 'replace files of the same names in the folder')
    .action(async (path: string, given: unknown) => {
      const options = readOptions(Options, given)
      const { unit, coders, overlap, collection } = options
      const request: SampleRequest = {
        unit,
        size: options.n,
        by: options.by ?? (unit === 'claim' ? 'type' : 'none'),
        allocation: options.allocation,
        seed: options.seed,
        coders,
        overlap: coders.length > 1 ? Math.min(overlap, options.n) : 0,
        coder: options.of,
        collection,
      }
      const folder = { path, what: 'sample', force: options.force }
      await checkFolder(folder)
      await onGraph(world, { purpose: 'sample' }, async (graph, { progress }) => {
        const scope = await scopeOf(graph, world, collection)
        const source = { graph, scope, text: 'full' as const, signal: world.signal, report: progress.status }
        const key = await writeWholeFolder(
          folder,
          (output) => writeSample(source, request, output),
          world.signal,
        )
        world.stderr.write(
          `${several(key.items.length, unit)} of ${key.population} drawn for ${coders.join(', ')}, ${key.overlap} of them for all.\n`,
        )
        world.stderr.write(
          `Give each coder CODING.md and the sheet or tasks of that name from ${path}; keep key.json to yourself. The sheets hold sentences of the articles.\n`,
        )
      })
    })
}
