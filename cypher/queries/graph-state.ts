import { z } from 'zod'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import { runQuery } from './run-query.ts'

const stateStatement = loadStatement(new URL('graph-state.cypher', import.meta.url))
const statisticsStatement = loadStatement(new URL('statistics.cypher', import.meta.url))

const State = z.object({
  /** The token that the deriver renews after every finished round; null before the first. */
  epoch: z.string().nullable(),
  /** Whether it holds samples, and articles of the user's own. */
  samples: z.boolean(),
  own: z.boolean(),
  /** Whether a backup is being restored, or was halfway. */
  restoring: z.boolean(),
})
export type GraphState = z.infer<typeof State>

/** What answers depend on as a whole. */
export async function readState(reader: Reader): Promise<GraphState> {
  const { rows } = await runQuery(reader, stateStatement, {}, State)
  return rows[0] ?? { epoch: null, samples: false, own: false, restoring: false }
}

const Statistics = z.object({ articles: z.int(), actors: z.int(), events: z.int(), links: z.int() })
export type Statistics = z.infer<typeof Statistics>

/** How much the graph holds. */
export async function readStatistics(reader: Reader): Promise<Statistics> {
  const { rows } = await runQuery(reader, statisticsStatement, {}, Statistics)
  return rows[0] ?? { articles: 0, actors: 0, events: 0, links: 0 }
}
