import type { Command } from 'commander'
import { compress } from '../exchange/backup/compress.ts'
import { writeBackup } from '../exchange/backup/write-backup.ts'
import type { ExitCode } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import { openProgress } from './progress.ts'
import { checkPlace, inChunks, writeWholeFile } from './whole-file.ts'
import { withEngines, withGraph } from './with-engines.ts'
import type { World } from './world.ts'

/** `dramatis backup FILE`: everything that the graph owns and that people have decided, in one compressed file. */
export function backupCommand(program: Command, world: World, _done: (code: ExitCode) => void): void {
  program
    .command('backup')
    .description('write everything the graph holds to one compressed file')
    .argument('<file>', 'the file; it appears when it is whole')
    .action(async (path: string) => {
      const file = { path, what: 'backup' }
      await checkPlace(file)
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      const { signal } = world
      await withEngines(settings, { want: ['neo4j'], purpose: 'backup', progress, signal }, (lease) =>
        withGraph(lease, {}, async (graph) => {
          const lines = writeBackup(graph, {
            madeAt: new Date().toISOString(),
            report: ({ done, total }) => progress.status(`Backing up: ${done} of ${total}`),
          })
          await writeWholeFile(file, compress(inChunks(lines)), signal)
        }),
      ).finally(progress.close)
      world.stderr.write(`Everything is in ${path}; "dramatis restore" puts it back.\n`)
    })
}
