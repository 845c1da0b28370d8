import type { Command } from 'commander'
import { compress } from '../exchange/backup/compress.ts'
import { writeBackup } from '../exchange/backup/write-backup.ts'
import { checkPlace, inChunks, writeWholeFile } from './whole-file.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'

/** `dramatis backup FILE`: everything that the graph owns and that people have decided, in one compressed file. */
export function backupCommand(program: Command, world: World): void {
  program
    .command('backup')
    .description('write everything the graph holds to one compressed file')
    .argument('<file>', 'the file; it appears when it is whole')
    .action(async (path: string) => {
      const file = { path, what: 'backup' }
      await checkPlace(file)
      await onGraph(world, { purpose: 'backup' }, async (graph, { progress }) => {
        const lines = writeBackup(graph, {
          madeAt: new Date().toISOString(),
          report: ({ done, total }) => progress.status(`Backing up: ${done} of ${total}`),
        })
        await writeWholeFile(file, compress(inChunks(lines)), world.signal)
      })
      world.stderr.write(`Everything is in ${path}; "dramatis restore" puts it back.\n`)
    })
}
