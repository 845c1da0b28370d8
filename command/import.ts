import type { Command } from 'commander'
import { derive, importEntities } from '../ingest/index.ts'
import { readSettings } from '../model/settings.ts'
import { openProgress } from './progress.ts'
import { withEngines, withGraph } from './with-engines.ts'
import type { World } from './world.ts'

/** `dramatis import FILE`: names and ids of actors from an entity file, attached where exactly one actor bears the name. */
export function importCommand(program: Command, world: World): void {
  program
    .command('import')
    .description('names and ids of actors from a FollowTheMoney file (OpenSanctions, Aleph; JSON lines)')
    .argument('<file>', 'one entity a line, such as entities.ftm.json')
    .action(async (file: string) => {
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      const { signal } = world
      const { lines, entities } = await withEngines(
        settings,
        { want: ['neo4j'], purpose: 'import', progress, signal },
        (lease) =>
          withGraph(lease, {}, async (graph) => {
            const tally = await importEntities(graph, file, {
              signal,
              report: ({ lines }) => progress.status(`${lines} lines read`),
            })
            await derive(graph, { signal })
            return tally
          }),
      ).finally(progress.close)
      world.stderr.write(`${entities} of ${lines} entities can be somebody whom articles name.\n`)
    })
}
