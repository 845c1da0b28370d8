import type { Command } from 'commander'
import { derive, importEntities } from '../ingest/index.ts'
import { checkInputs } from './inputs.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'

/** `dramatis import FILE`: names and ids of actors from an entity file, attached where exactly one actor bears the name. */
export function importCommand(program: Command, world: World): void {
  program
    .command('import')
    .description('names and ids of actors from a FollowTheMoney file (OpenSanctions, Aleph; JSON lines)')
    .argument('<file>', 'one entity a line, such as entities.ftm.json')
    .action(async (file: string) => {
      await checkInputs([file])
      const { signal } = world
      const { lines, entities } = await onGraph(world, { purpose: 'import' }, async (graph, { progress }) => {
        const tally = await importEntities(graph, file, {
          signal,
          report: ({ lines }) => progress.status(`${lines} lines read`),
        })
        await derive(graph, { signal })
        return tally
      })
      world.stderr.write(`${entities} of ${lines} entities can be somebody whom articles name.\n`)
    })
}
