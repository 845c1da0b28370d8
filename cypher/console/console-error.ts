import { Neo4jError } from 'neo4j-driver'
import { GraphMemoryError, withoutFalseTransients } from '../graph-error.ts'
import { ConsoleRefusal } from './refusal.ts'

/** The database quotes the statement; of a long one the start is enough. */
const longestMistake = 600

/** The statement is not Cypher, or asks for what is not there; the sentence is the database's own. */
export class ConsoleMistake extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'ConsoleMistake'
  }
}

/** The statement did not end within the time that the console gives. */
export class ConsoleTimedOut extends Error {
  constructor() {
    super('The statement did not end in time.')
    this.name = 'ConsoleTimedOut'
  }
}

/**
 * What a failed statement means to its author: refused, a mistake, too long or too large. Whatever else went wrong stays the
 * error it is: its words are the database's, and no business of the author.
 */
export function consoleError(error: unknown): unknown {
  const known = withoutFalseTransients(error)
  if (known instanceof GraphMemoryError || !(known instanceof Neo4jError)) return known
  if (/TransactionTimedOut|\.Terminated$/u.test(known.code)) return new ConsoleTimedOut()
  if (known.code === 'Neo.ClientError.Statement.AccessMode')
    return new ConsoleRefusal('The statement does more than read the graph.')
  if (/^Neo\.(?:ClientError\.(?:Statement|Procedure)|DatabaseError\.Statement)\./u.test(known.code))
    return new ConsoleMistake(known.message.trim().slice(0, longestMistake))
  return known
}
