import { isRetryableError, Neo4jError } from 'neo4j-driver'

/** A memory limit of the database was hit. Neo4j calls it transient, but the same work fails again: never repeat, make it smaller. */
export class GraphMemoryError extends Error {
  constructor(cause: Neo4jError) {
    super('The database ran out of the memory it allows one transaction.', { cause })
    this.name = 'GraphMemoryError'
  }
}

const memoryCodes = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.StackOverFlowError',
]

/** What the driver must not retry becomes an error that it does not know; anything else stays as it is. */
export function withoutFalseTransients(error: unknown): unknown {
  return error instanceof Neo4jError && memoryCodes.includes(error.code) ? new GraphMemoryError(error) : error
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
