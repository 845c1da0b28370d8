import type { Graph } from '../../cypher/connection.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { heldStill } from '../../cypher/load/hold.ts'
import type { TextChoice } from './text-choice.ts'

/** What a format reads: the rows of a scope of one graph, with as much of the articles' words as may be passed on. */
export type ExportSource = {
  readonly graph: Graph
  readonly scope: Scope
  readonly text: TextChoice
  /** Tells how far it is, for a progress line: "claims: 12,000". */
  readonly report: (status: string) => void
  readonly signal: AbortSignal
}

/**
 * Does the work while those who write to the graph wait, so that all it reads is of one moment
 * (docs/decisions/whole-graph-readings.md). Throws a `Failure` when somebody wrote nevertheless.
 */
export async function ofOneMoment<Result>(graph: Graph, work: () => Promise<Result>): Promise<Result> {
  const results: Result[] = []
  const read = async function* readOnce(): AsyncGenerator<Result> {
    yield await work()
  }
  for await (const result of heldStill(graph, read)) results.push(result)
  const [result] = results
  if (result === undefined) throw new RangeError('nothing was read')
  return result
}
