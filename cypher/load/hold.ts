import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { integer } from '../connection.ts'
import type { Graph, Row } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const take = loadStatement(new URL('hold-turn.cypher', import.meta.url))
const release = loadStatement(new URL('release-turn.cypher', import.meta.url))

const Held = z.array(z.object({ written: z.string().nullable() })).max(1)

const pollMilliseconds = 200

export type HoldOptions = {
  /** How long writers wait for a reader that gives no sign of life. */
  leaseMilliseconds?: number
}

/**
 * Reads the whole graph as it stands at one moment, in many transactions: meanwhile those who take turns (turn.ts) wait.
 * The hold is a lease that is renewed while reading, and not while the caller is busy with an item, so that neither a killed
 * reader nor a sleepy one holds anybody up for long. Who comes back later goes on if nobody has written since; otherwise it
 * throws a `Failure`. Two such readers follow one another.
 */
export async function* heldStill<Item>(
  graph: Graph,
  read: () => AsyncIterable<Item>,
  { leaseMilliseconds = 30_000 }: HoldOptions = {},
): AsyncGenerator<Item> {
  const params = { holder: randomUUID(), milliseconds: integer(leaseMilliseconds) }
  const writtenLast = await hold(graph, params)
  const isUnchanged = async (): Promise<boolean> => (await hold(graph, params)) === writtenLast
  let reading = true
  let renewal: Promise<boolean> = Promise.resolve(true)
  const timer = setInterval(() => {
    if (reading) renewal = renewal.then((unchanged) => unchanged && isUnchanged())
    // Whether it went well is looked at below.
    renewal.catch(() => undefined)
  }, leaseMilliseconds / 5)
  try {
    for await (const item of read()) {
      reading = false
      yield item
      reading = true
    }
    clearInterval(timer)
    if (!(await renewal) || !(await isUnchanged()))
      throw new Failure('The graph was changed while it was read, because reading paused: start again.')
  } finally {
    clearInterval(timer)
    await renewal.catch(() => undefined)
    await graph.write((writer) => writer.run(release, params))
  }
}

/** Takes or renews the hold as soon as no other reader has it; who has written last. */
async function hold(graph: Graph, params: Row): Promise<string | null> {
  for (;;) {
    const [held] = Held.parse(await graph.write((writer) => writer.run(take, params)))
    if (held !== undefined) return held.written
    await wait(pollMilliseconds)
  }
}
