import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import { decide, derive, preview } from '../ingest/index.ts'
import type { DecisionRequest, UndatedRequest } from '../ingest/index.ts'
import type { Moves } from '../model/api/curation.ts'
import { readOptions } from './options.ts'
import { several } from './several.ts'
import { onGraph } from './with-engines.ts'
import type { World } from './world.ts'

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

/** Takes the decision and derives, or only says how much it would move. The decision's id goes to standard output. */
export async function carryOut(
  world: World,
  given: unknown,
  ask: (graph: Graph) => Promise<UndatedRequest>,
): Promise<void> {
  const { by, reason, preview: only } = readOptions(MadeOptions, given)
  await onGraph(world, { purpose: 'decide' }, async (graph) => {
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
export function describeMoves({ events, claims }: Moves): string {
  return `${several(events, 'event')}, ${several(claims, 'claim')} move${claims === 1 ? 's' : ''}.`
}
