import type { Command } from 'commander'
import { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import { isHalfRestored } from '../cypher/backup/restore-state.ts'
import { checkBackup } from '../exchange/backup/read-backup.ts'
import { countContent, restoreBackup } from '../exchange/backup/restore-backup.ts'
import type { RestoreReport } from '../exchange/backup/restore-backup.ts'
import { exitCodes, Failure } from '../model/failure.ts'
import type { ExitCode } from '../model/failure.ts'
import { readOptions } from './options.ts'
import { noteSamplesLoaded } from './samples.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'

const Options = z.object({ replace: z.boolean().default(false), adopt: z.boolean().default(false) })

/** `dramatis restore FILE`: puts a backup into an empty graph, or in the place of what is there. */
export function restoreCommand(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('restore')
    .description('put a backup into an empty graph, and derive what is derived')
    .argument('<file>', 'a file that "dramatis backup" has written')
    .option('--replace', 'remove what the graph holds')
    .option('--adopt', 'use a database that already holds other data')
    .action(async (path: string, given: unknown) => {
      const { replace, adopt } = readOptions(Options, given)
      // A wrong file is said before any engine is started.
      await checkBackup(path)
      const opening = { purpose: 'restore', adopt, restores: true }
      const report = await onGraph(world, opening, async (graph, { settings, progress }) => {
        await makeRoom(graph, replace, world)
        const restored = await restoreBackup(graph, path, {
          signal: world.signal,
          report: ({ phase, done }) =>
            progress.status(done === 0 ? `Restoring: ${phase}` : `Restoring: ${done} lines`),
        })
        await noteSamplesLoaded(settings)
        return restored
      })
      world.stderr.write(`${describe(report)}\n`)
      if (report.equal === false) done(exitCodes.partial)
    })
}

/** Throws a `Failure` (usage) when the graph holds something that nobody said may go. What a broken restore left may. */
async function makeRoom(graph: Graph, replace: boolean, world: World): Promise<void> {
  if (await isHalfRestored(graph)) return
  const content = await countContent(graph)
  if (content.size === 0) return
  const words = wordsOf(content)
  if (!replace)
    throw new Failure(
      `This graph holds ${words}: --replace removes it all and puts the backup in its place.`,
      exitCodes.usage,
    )
  world.stderr.write(`Removing ${words}.\n`)
}

const nouns: readonly (readonly [label: string, one: string, many: string])[] = [
  ['Article', 'article', 'articles'],
  ['Collection', 'collection', 'collections'],
  ['Claim', 'claim', 'claims'],
  ['Decision', 'decision', 'decisions'],
  ['Saved', 'saved thing', 'saved things'],
  ['LedgerEntry', 'ledger entry', 'ledger entries'],
]

function wordsOf(counts: ReadonlyMap<string, number>): string {
  const parts = nouns.flatMap(([label, one, many]) => {
    const count = counts.get(label) ?? 0
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  const [last = 'data of Dramatis', ...others] = parts.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
}

function describe({ nodes, equal }: RestoreReport): string {
  const restored = `Restored ${wordsOf(new Map(Object.entries(nodes)))}.`
  switch (equal) {
    case true:
      return `${restored} What was derived from it equals the original.`
    case false:
      return `${restored} What was derived from it differs from the original, as after a change of Dramatis.`
    case null:
      return `${restored} The original was not derived to the end; this is.`
  }
}
