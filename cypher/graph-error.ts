import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { exitCodes, Failure } from '../model/failure.ts'

/** A memory limit of the database was hit. Neo4j calls it transient, but the same work fails again: never repeat, make it smaller. */
export class GraphMemoryError extends Error {
  constructor(cause: Neo4jError) {
    super('The database ran out of the memory it allows one transaction.', { cause })
    this.name = 'GraphMemoryError'
  }
}

const memoryCode =
  /^Neo\.TransientError\.General\.(?:MemoryPool|OutOfMemory|TransactionMemoryLimit|StackOverFlow)/u

/** What the driver must not retry becomes an error that it does not know; anything else stays as it is. */
export function withoutFalseTransients(error: unknown): unknown {
  return error instanceof Neo4jError && memoryCode.test(error.code) ? new GraphMemoryError(error) : error
}

/** Whether nobody answers at the moment: the database is down, starting, or cannot be reached. */
export function isAway(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (error.code === 'ServiceUnavailable' ||
      error.code === 'SessionExpired' ||
      error.code === 'Neo.TransientError.General.DatabaseUnavailable' ||
      error.code.startsWith('Neo.TransientError.Database.'))
  )
}

/** Whether a transaction was ended because its time was over. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.includes('TransactionTimedOut')
}

/** What goes wrong in the database as a `Failure` (engine) that says what to do; anything else as it is. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError) && !(error instanceof GraphMemoryError)) return error
  return new Failure(sentenceFor(error), exitCodes.engine, { cause: error })
}

const goOn = 'What was loaded stays; run the same command again to go on.'

function sentenceFor(error: Neo4jError | GraphMemoryError): string {
  if (error instanceof GraphMemoryError) return `${error.message} Give it more (NEO4J_HEAP). ${goOn}`
  if (isAway(error)) return `Neo4j does not answer any more: see that it runs. ${goOn}`
  const told = error.message.replaceAll(/\s+/gu, ' ').trim().replace(/\.$/u, '')
  if (error.code.startsWith('Neo.ClientError.Security')) return `Neo4j refuses us: ${told}.`
  if (isRetryableError(error)) return `Neo4j is too busy with other work (${told}). ${goOn}`
  return `Neo4j cannot do its work (${told}). ${goOn}`
}

/**
 * What to do about work that failed for good, retries included. `smaller`: the work itself is at fault, so less of it may
 * pass. `again`: it met with other work that deleted what it had just found. `stop`: the database is away, full or refuses us,
 * whatever the work.
 */
export function remedyFor(error: unknown): 'smaller' | 'again' | 'stop' {
  if (error instanceof GraphMemoryError) return 'smaller'
  if (error instanceof GraphChangedError) return 'again'
  if (!(error instanceof Neo4jError)) return 'stop'
  if (
    error.code === 'Neo.ClientError.Statement.EntityNotFound' ||
    error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
  )
    return 'again'
  if (error.code.startsWith('Neo.ClientError.Security') || error.code.startsWith('Neo.ClientError.Database'))
    return 'stop'
  if (isRetryableError(error)) return 'stop'
  // A value too large for an index is told as a failed statement of the database, not as the client's fault.
  return error.code.startsWith('Neo.ClientError') || error.code.startsWith('Neo.DatabaseError.Statement')
    ? 'smaller'
    : 'stop'
}

/** A row found nothing to hang on: other work changed the graph in between. Doing it again finds the new state. */
export class GraphChangedError extends Error {
  constructor(statement: string, expected: number, found: number) {
    super(`${statement} wrote ${found} of ${expected} rows.`)
    this.name = 'GraphChangedError'
  }
}
