import type { Graph } from '../../cypher/connection.ts'

/** An answer of the database counts for so long, in milliseconds. */
const maxAgeMs = 1_000
/** A database that does not answer for so long, in milliseconds, counts as away. */
const patienceMs = 1_000

/** Whether the database answers, asked at most once a second however many want to know. */
export type GraphHealth = {
  /** Asks, unless it was asked within the last second. */
  check: () => Promise<boolean>
  /** The last answer, however old; null before the first. */
  last: () => boolean | null
  /** Somebody met a database that is away. */
  noteAway: () => void
  /** Somebody got an answer: a database that is only busy may let a ping wait for long. */
  noteAnswer: () => void
}

/** Watches the database by the answers that others get, and without those by pings over Bolt, one at a time. */
export function graphHealth(graph: Pick<Graph, 'ping'>): GraphHealth {
  let known: { at: number; up: boolean } | null = null
  let ping: Promise<boolean> | null = null
  let answeredAt = 0
  const ask = async (): Promise<boolean> => {
    ping ??= graph
      .ping()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        ping = null
      })
    const asked = Date.now()
    const up = (await within(patienceMs, ping)) || answeredAt >= asked
    known = { at: Date.now(), up }
    return up
  }
  return {
    last: () => known?.up ?? null,
    check: () => (known !== null && Date.now() - known.at <= maxAgeMs ? Promise.resolve(known.up) : ask()),
    noteAway: () => {
      known = { at: Date.now(), up: false }
    },
    noteAnswer: () => {
      answeredAt = Date.now()
      known = { at: answeredAt, up: true }
    },
  }
}

/** What work gives in time, else false. */
async function within(milliseconds: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
