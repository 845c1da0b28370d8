import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { Graph, Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const take = loadStatement(new URL('take-turn.cypher', import.meta.url))

const Turn = z.array(z.object({ held: z.boolean(), restoring: z.boolean() })).max(1)

/** Somebody reads the whole graph at the moment and holds the turn (hold.ts). */
export class TurnHeldError extends Error {
  constructor() {
    super('The graph is being exported or backed up.')
    this.name = 'TurnHeldError'
  }
}

/**
 * Waits until no other load, forgetting or deriving step is in a transaction, and keeps the turn until this one ends
 * (docs/decisions/one-writer-at-a-time.md). To be the first statement of such a transaction, which `whenFree` runs. Throws
 * `TurnHeldError` while somebody reads the whole graph, and a `Failure` when the graph is half restored.
 */
export async function takeTurn(writer: Reader): Promise<void> {
  const [turn] = Turn.parse(await writer.run(take, { token: randomUUID() }))
  if (turn?.restoring === true) throw halfRestored()
  if (turn?.held === true) throw new TurnHeldError()
}

/** What everybody but `dramatis restore` says of a graph that is half restored. */
export function halfRestored(): Failure {
  return new Failure(
    'This graph is half restored: run "dramatis restore" again to finish it.',
    exitCodes.engine,
  )
}

const pollMilliseconds = 200

/** Does work that takes the turn; as long as somebody reads the whole graph it waits and begins again. */
export async function whenFree<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof TurnHeldError)) throw error
      await wait(pollMilliseconds, undefined, signal === undefined ? {} : { signal })
    }
  }
}

/** Runs a write transaction in its turn; with a signal it waits until that aborts. */
export function inTurn<Result>(
  graph: Graph,
  work: (writer: Reader) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  return whenFree(
    () =>
      graph.write(async (writer) => {
        await takeTurn(writer)
        return work(writer)
      }),
    signal,
  )
}
