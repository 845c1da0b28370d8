import { Neo4jError } from 'neo4j-driver'
import { GraphMemoryError } from '../../cypher/graph-error.ts'
import { ApiProblem } from './problem.ts'

const timedOut = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.TransactionTerminated',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.LockClientStopped',
])

/** Codes of the driver itself: no connection, or a lost one. */
const away = new Set(['ServiceUnavailable', 'SessionExpired'])

/** The driver gives no code to say that no connection came free in time. */
function isBusy(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'N/A'
}

const retryAfterSeconds = 2

/** Whether an error says that the database cannot be reached or does not accept us. */
export function isGraphAway(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return (
    away.has(error.code) ||
    error.code.startsWith('Neo.TransientError.') ||
    error.code.startsWith('Neo.ClientError.Security.') ||
    error.code.startsWith('Neo.ClientError.Database.')
  )
}

/** The problem that an error is. Database errors are told by their code; their message never leaves the server. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof GraphMemoryError)
    return new ApiProblem(
      'query-too-large',
      'The graph database stopped at its memory limit; narrow the filters.',
      {
        cause: error,
      },
    )
  if (error instanceof Neo4jError && timedOut.has(error.code))
    return new ApiProblem(
      'query-timed-out',
      'The graph database stopped at the time limit; narrow the filters.',
      {
        cause: error,
      },
    )
  if (isBusy(error))
    return new ApiProblem('graph-unavailable', 'The graph database is busy; try again shortly.', {
      retryAfterSeconds,
      cause: error,
    })
  if (isGraphAway(error))
    return new ApiProblem(
      'graph-unavailable',
      'The graph database does not answer at the moment; try again shortly.',
      {
        retryAfterSeconds,
        cause: error,
      },
    )
  return (
    requestProblem(error) ?? new ApiProblem('internal', 'The server log has the details.', { cause: error })
  )
}

/** What Express and its parsers complain about: they put the HTTP status on the error. */
function requestProblem(error: unknown): ApiProblem | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null
  if (error.status === 404) return new ApiProblem('no-such-route', 'There is no such file.', { cause: error })
  if (error.status === 413)
    return new ApiProblem('too-large', 'The body of the request is too large.', { cause: error })
  if (typeof error.status === 'number' && error.status >= 400 && error.status < 500)
    return new ApiProblem('bad-request', 'The address or the body of the request is malformed.', {
      cause: error,
    })
  return null
}
