import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { integer } from '../connection.ts'
import type { Graph, Reader } from '../connection.ts'
import { halfRestored } from '../load/turn.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const begin = statement('begin-restore')
const advance = statement('advance-restore')
const end = statement('end-restore')
const read = statement('read-restore')

/** `emptying`: what was there goes. `writing`: `lines` of the backup are written. `deriving`: all of it is. */
export type RestorePhase = 'emptying' | 'writing' | 'deriving'

const State = z.object({
  backup: z.string().nullable(),
  phase: z.enum(['emptying', 'writing', 'deriving']).nullable(),
  lines: z.int().nonnegative(),
})
/** How far a restore came that was broken off; nulls where there was none. */
export type RestoreState = z.infer<typeof State>

/** Who restores: a random token, and the backup. */
export type Restorer = { readonly token: string; readonly backup: string }

/** Marks the graph as half restored, by us from now on, and tells how far an earlier restore came. Nobody else writes then. */
export async function beginRestore(graph: Graph, token: string): Promise<RestoreState> {
  const rows = await graph.write((writer) => writer.run(begin, { token }))
  return z.tuple([State]).parse(rows)[0]
}

/**
 * Notes in the transaction of a step that it is done; whether it was done before, by a commit whose answer was lost. Throws a
 * `Failure` when another restore has begun meanwhile.
 */
export async function advanceRestore(
  writer: Reader,
  { token, backup }: Restorer,
  step: { phase: RestorePhase; lines: number },
): Promise<boolean> {
  const params = { token, backup, phase: step.phase, lines: integer(step.lines) }
  const [row] = z.array(z.object({ done: z.boolean().nullable() })).parse(await writer.run(advance, params))
  if (row === undefined) throw new Failure('Another "dramatis restore" has taken over.')
  return row.done === true
}

/** The graph is whole again. */
export async function endRestore(graph: Graph, token: string): Promise<void> {
  await graph.write((writer) => writer.run(end, { token }))
}

/** Whether a restore was broken off, or is under way. */
export async function isHalfRestored(graph: Graph): Promise<boolean> {
  return (await graph.read((reader) => reader.run(read))).length > 0
}

/** Throws a `Failure` (engine) when the graph is half restored. */
export async function refuseHalfRestored(graph: Graph): Promise<void> {
  if (await isHalfRestored(graph)) throw halfRestored()
}
