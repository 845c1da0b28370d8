import { setTimeout as sleep } from 'node:timers/promises'
import { exitCodes, Failure, messageOf } from '../../model/failure.ts'
import type { CoreNlpAddress } from './corenlp-client.ts'
import { CoreNlpError } from './corenlp-error.ts'

/** How long, and how often, a parse is tried before it is given up. */
export type Patience = {
  /** For a server to come (back) that can be reached: the supervisor restarts a dead one. */
  totalMs: number
  /** How often one text may slow, break or kill a server. */
  attempts: number
  firstPauseMs: number
  longestPauseMs: number
}

/** Enough for the supervisor to bring a dead server back. */
export const defaultPatience: Patience = {
  totalMs: 90_000,
  attempts: 3,
  firstPauseMs: 200,
  longestPauseMs: 5_000,
}

/**
 * Runs `attempt` until it succeeds. An unreachable server is waited for; what the text itself may have caused is tried a
 * few times; what will not change is given up at once. Whatever `pick` rejects with counts as unreachable. Rejects with a
 * `Failure` in one sentence.
 */
export async function withPatience<Result>(
  pick: () => Promise<CoreNlpAddress>,
  attempt: (server: CoreNlpAddress) => Promise<Result>,
  patience: Patience,
  signal?: AbortSignal,
): Promise<Result> {
  let waitUntil = performance.now() + patience.totalMs
  let failures = 0
  let pause = patience.firstPauseMs
  for (;;) {
    try {
      return await attempt(await pick())
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof CoreNlpError) {
        if (error.kind === 'unauthorised' || error.kind === 'refused') throw hopeless(error)
        if (error.kind !== 'unreachable') {
          failures += 1
          if (failures >= patience.attempts) throw tooOften(error, failures)
          // The time the attempt itself took is not held against the wait for a server.
          waitUntil = performance.now() + patience.totalMs
        }
      }
      if (performance.now() + pause > waitUntil) throw gone(error, patience)
      await sleep(pause, undefined, signal === undefined ? {} : { signal })
      pause = Math.min(pause * 2, patience.longestPauseMs)
    }
  }
}

function hopeless(error: CoreNlpError): Failure {
  return error.kind === 'unauthorised'
    ? new Failure('CoreNLP refuses the user name or password (see CORENLP_URL).', exitCodes.engine, {
        cause: error,
      })
    : new Failure(`CoreNLP does not take the text: ${error.message}.`, exitCodes.failure, { cause: error })
}

function tooOften(error: CoreNlpError, failures: number): Failure {
  return new Failure(
    `CoreNLP could not parse the article in ${failures} attempts: ${error.message}.`,
    exitCodes.failure,
    { cause: error },
  )
}

function gone(error: unknown, patience: Patience): Failure {
  if (error instanceof Failure) return error
  const seconds = Math.round(patience.totalMs / 1000)
  return new Failure(
    `No CoreNLP server answered for ${seconds} seconds: ${messageOf(error)}.`,
    exitCodes.engine,
    {
      cause: error,
    },
  )
}
