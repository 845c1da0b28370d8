import type { Command } from 'commander'
import { z } from 'zod'
import { derive, forgetArticles } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { slug } from '../model/slug.ts'
import { openProgress } from './progress.ts'
import { withEngines, withGraph } from './with-engines.ts'
import type { World } from './world.ts'

const Options = z.object({ collection: z.string().nullable().default(null) })

/** `dramatis forget ARTICLE…` or `--collection NAME`: removes articles with all they own and derives what they touched. */
export function forgetCommand(program: Command, world: World, _done: (code: ExitCode) => void): void {
  program
    .command('forget')
    .description('remove articles with everything they state')
    .argument('[article...]', 'article ids')
    .option('--collection <name>', 'all articles that are in this collection alone, and the collection')
    .action(async (articles: string[], given: unknown) => {
      const { collection } = Options.parse(given)
      if ((collection === null) === (articles.length === 0)) {
        throw new Failure(
          'Name the articles to forget by their ids, or one collection with --collection.',
          exitCodes.usage,
        )
      }
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      const { signal } = world
      const forgotten = await withEngines(
        settings,
        { want: ['neo4j'], purpose: 'forget', progress, signal },
        (lease) =>
          withGraph(lease, {}, async (graph) => {
            const target = collection === null ? { articles } : { collection: slug(collection) }
            const count = await forgetArticles(graph, target, { signal })
            await derive(graph, { signal })
            return count
          }),
      ).finally(progress.close)
      world.stderr.write(`${forgotten} ${forgotten === 1 ? 'article' : 'articles'} forgotten.\n`)
      if (forgotten === 0) throw new Failure('There was nothing of that name to forget.', exitCodes.usage)
    })
}
