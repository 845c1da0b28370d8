import type { Command } from 'commander'
import { Option } from 'commander'
import { z } from 'zod'
import { checkFolder } from '../exchange/folder/whole-folder.ts'
import { writeRelease } from '../exchange/release/write-release.ts'
import { TextChoice, textChoices } from '../exchange/rows/text-choice.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import { slug } from '../model/slug.ts'
import { accountName } from './decide-context.ts'
import { scopeOf } from './export-scope.ts'
import { readOptions } from './options.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'
import { writeDerived } from './write-derived.ts'

const Options = z.object({
  collection: z.string().nullable().default(null),
  text: TextChoice.default('quotes'),
  author: z.array(z.string().trim().min(1, 'give a name')).default([]),
  force: z.boolean().default(false),
})

/** `dramatis release NAME`: the tables with all that they follow from, to be cited and made again. */
export function releaseCommand(program: Command, world: World): void {
  program
    .command('release')
    .description(
      'write the tables with a manifest, a codebook and a citation, so that others can make them again',
    )
    .argument('<name>', 'what the release is called')
    .argument('[folder]', 'where it goes (default: a folder of that name); it appears when it is whole')
    .option('--collection <name>', 'only what the articles of this collection state')
    .addOption(
      new Option('--text <much>', 'how much of the articles to pass on (default: quotes)').choices(
        textChoices,
      ),
    )
    .option(
      '--author <name>',
      'whom to cite; may be given several times (default: the name of your account)',
      addName,
    )
    .option('--force', 'replace files of the same names in the folder')
    .action(async (name: string, folder: string | undefined, given: unknown) => {
      const { collection, text, author, force } = readOptions(Options, given)
      const path = folder ?? slug(name)
      if (path === '')
        throw new Failure(`A release cannot be called "${name}": give it a word.`, exitCodes.usage)
      const authors = author.length > 0 ? author : [accountName()]
      const whole = { path, what: 'release', force }
      const { signal } = world
      await checkFolder(whole)
      await onGraph(world, { purpose: 'release' }, async (graph, { progress }) => {
        const scope = await scopeOf(graph, world, collection)
        const source = { graph, scope, text, signal, report: progress.status }
        const notes = await writeDerived(
          graph,
          whole,
          (output) => writeRelease(source, output, { name, authors }),
          signal,
        )
        for (const note of notes) world.stderr.write(`${note}\n`)
      })
      world.stderr.write(
        `The release is in ${path}; "dramatis rebuild ${path}/manifest.json" makes its tables again.\n`,
      )
    })
}

/** A name of several that are given by the same option, each once: "--author Ann --author Ben". */
function addName(name: string, others: readonly string[] | undefined): string[] {
  return [...(others ?? []), name]
}
