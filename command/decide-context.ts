import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import { decide, derive, preview } from '../ingest/index.ts'
import type { DecisionRequest, Preview } from '../ingest/index.ts'
import { readSettings } from '../model/settings.ts'
import { readOptions } from './options.ts'
import { openProgress } from './progress.ts'
import { withEngines, withGraph } from './with-engines.ts'
import type { World } from './world.ts'

/** A decision before it is known who takes it and why. */
export type Undated = DecisionRequest extends infer Request
  ? Request extends DecisionRequest
    ? Omit<Request, 'by' | 'reason' | 'id' | 'at'>
    : never
  : never

export const MadeOptions = z.object({
  by: z.string().trim().min(1, 'give a name').nullable().default(null),
  reason: z.string().nullable().default(null),
  preview: z.boolean().default(false),
})

/** `--by`, `--reason` and `--preview`, which every decision takes. */
export function withMadeOptions(command: Command): Command {
  return command
    .option('--reason <words>', 'why, kept with the decision')
    .option('--by <name>', 'who decides (default: the name of your account)')
    .option('--preview', 'only say how much would move')
}

/** Who decides unless told otherwise. */
export function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** Runs on the graph of the home. */
export async function onGraph<Result>(
  world: World,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings(world.environment)
  const progress = openProgress(world)
  const { signal } = world
  return withEngines(settings, { want: ['neo4j'], purpose: 'decide', progress, signal }, (lease) =>
    withGraph(lease, {}, work),
  ).finally(progress.close)
}

/** Takes the decision and derives, or only says how much it would move. The decision's id goes to standard output. */
export async function carryOut(
  world: World,
  given: unknown,
  ask: (graph: Graph) => Promise<Undated>,
): Promise<void> {
  const { by, reason, preview: only } = readOptions(MadeOptions, given)
  await onGraph(world, async (graph) => {
    const request: DecisionRequest = { ...(await ask(graph)), by: by ?? accountName(), reason }
    const moves = await preview(graph, request)
    if (only) {
      world.stdout.write(`${describeMoves(moves)}\n`)
      return
    }
    const decision = await decide(graph, request)
    await derive(graph, { signal: world.signal })
    world.stderr.write(`${describeMoves(moves)}\n`)
    world.stdout.write(`${decision.id}\n`)
  })
}

/** "12 events, 40 claims move." */
export function describeMoves({ events, claims }: Preview): string {
  return `${several(events, 'event')}, ${several(claims, 'claim')} move${claims === 1 ? 's' : ''}.`
}

function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
