import type { Command } from 'commander'
import type { Graph } from '../cypher/connection.ts'
import { listCollections } from '../cypher/queries/articles.ts'
import { addToCollection, removeFromCollection, renameCollection } from '../ingest/index.ts'
import type { Moved } from '../ingest/index.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { slug } from '../model/slug.ts'
import { userCollection } from '../model/collection.ts'
import { several } from './several.ts'
import { onGraph } from './with-engines.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

/** `dramatis collections`: lists them with their counts; `rename`, `add` and `remove` change which articles they hold. */
export function collectionsCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  const named = 'ids, web addresses or paths of articles'
  const command = program
    .command('collections')
    .description('list the collections and how many articles they hold')
    .action(() => withCollections(world, (graph) => list(graph, world)))
  command
    .command('rename')
    .description('give a collection another name')
    .argument('<collection>')
    .argument('<name>')
    .action((collection: string, name: string) => {
      const to = userCollection(name)
      return withCollections(world, (graph) => renameCollection(graph, slug(collection), to))
    })
  command
    .command('add')
    .description('put articles into a collection besides those where they are')
    .argument('<collection>')
    .argument('<article...>', named)
    .action((collection: string, articles: string[]) => {
      const to = userCollection(collection)
      return withCollections(world, async (graph) =>
        tell(await addToCollection(graph, articles, to), 'added', world, done),
      )
    })
  command
    .command('remove')
    .description('take articles out of a collection; those of no other collection stay')
    .argument('<collection>')
    .argument('<article...>', named)
    .action((collection: string, articles: string[]) =>
      withCollections(world, async (graph) =>
        tell(await removeFromCollection(graph, articles, slug(collection)), 'removed', world, done),
      ),
    )
}

function withCollections(world: World, work: (graph: Graph) => Promise<void>): Promise<void> {
  return onGraph(world, { purpose: 'collections' }, work)
}

/** A line each: id, number of articles, name. */
async function list(graph: Graph, world: World): Promise<void> {
  const { rows } = await graph.read(listCollections)
  for (const { id, name, kind, articleCount } of rows) {
    const invented = kind === 'sample' ? ' (invented samples)' : ''
    await write(world.stdout, `${id}\t${several(articleCount, 'article')}\t${name}${invented}\n`)
  }
}

function tell(
  { moved, staying, unknown }: Moved,
  what: 'added' | 'removed',
  world: World,
  done: (code: ExitCode) => void,
): void {
  for (const name of unknown) world.stderr.write(`There is no article of the name "${name}".\n`)
  for (const article of staying)
    world.stderr.write(`${article} stays: no other collection holds it. "dramatis forget" removes it.\n`)
  if (moved === 0 && staying.length === 0)
    throw new Failure('There was nothing of that name in it.', exitCodes.usage)
  world.stderr.write(`${several(moved, 'article')} ${what}.\n`)
  if (unknown.length + staying.length > 0) done(exitCodes.partial)
}
