import type { Graph } from '../../cypher/connection.ts'

/** An answer of the database counts for so long, in milliseconds. */
const maxAgeMs = 1_000
/** A database that does not answer for so long, in milliseconds, counts as down. */
const patienceMs = 1_000

/** Whether the database answers, asked at most once a second however many want to know. */
export type GraphHealth = {
  /** Asks, unless it was asked within the last second. */
  check: () => Promise<boolean>
  /** The last answer, while it still counts. */
  known: () => boolean | null
  /** Somebody met a database that is away. */
  noteAway: () => void
}

/** Watches the database by pings over Bolt. */
export function graphHealth(graph: Pick<Graph, 'ping'>): GraphHealth {
  let last: { at: number; up: boolean } | null = null
  let asking: Promise<boolean> | null = null
  const known = (): boolean | null => (last !== null && Date.now() - last.at <= maxAgeMs ? last.up : null)
  const ask = async (): Promise<boolean> => {
    const up = await within(patienceMs, graph.ping())
    last = { at: Date.now(), up }
    return up
  }
  return {
    known,
    check: async () => {
      const answer = known()
      if (answer !== null) return answer
      asking ??= ask().finally(() => {
        asking = null
      })
      return asking
    },
    noteAway: () => {
      last = { at: Date.now(), up: false }
    },
  }
}

/** Whether work ends well within a time. */
async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const done = work.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
