import type { Command } from 'commander'
import { z } from 'zod'
import { derive, forgetArticles, openOriginals, removeOriginals } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { slug } from '../model/slug.ts'
import { readOptions } from './options.ts'
import { several } from './several.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'

const Options = z.object({ collection: z.string().nullable().default(null) })

/** `dramatis forget ARTICLE…` or `--collection NAME`: removes articles with all they own and derives what they touched. */
export function forgetCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('forget')
    .description('remove articles with everything they state')
    .argument(
      '[article...]',
      'ids, web addresses or paths; a file or folder stands for all that was read from it',
    )
    .option('--collection <name>', 'all articles that are in this collection alone, and the collection')
    .action(async (articles: string[], given: unknown) => {
      const { collection } = readOptions(Options, given)
      if ((collection === null) === (articles.length === 0)) {
        throw new Failure(
          'Name the articles to forget by id, web address or path, or one collection with --collection.',
          exitCodes.usage,
        )
      }
      const { signal } = world
      const settings = readSettings(world.environment)
      const { removed, left, unknown } = await onGraph(
        world,
        { purpose: 'forget' },
        async (graph, { progress }) => {
          const target = collection === null ? { articles } : { collection: slug(collection) }
          const forgotten = await forgetArticles(graph, target, {
            signal,
            report: (count) => progress.status(`${several(count, 'article')} forgotten`),
          })
          const originals = openOriginals(settings.folders.originals)
          await removeOriginals(graph, originals, forgotten.files)
          const waiting = (await originals.waiting()).length
          if (waiting > 0)
            world.stderr.write(
              `${several(waiting, 'original')} will go when the load ends that is reading.\n`,
            )
          await derive(graph, { signal })
          return forgotten
        },
      )
      if (removed + left === 0)
        throw new Failure('There was nothing of that name to forget.', exitCodes.usage)
      for (const name of unknown) world.stderr.write(`There was nothing of the name "${name}" to forget.\n`)
      const staying =
        left === 0 ? '' : ` ${several(left, 'article')} only left the collection: another holds them too.`
      world.stderr.write(`${several(removed, 'article')} forgotten.${staying}\n`)
      if (unknown.length > 0) done(exitCodes.partial)
    })
}
