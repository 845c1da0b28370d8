import type { Logger } from 'pino'
import type { Console, ConsolePart, ConsoleStatement } from '../../cypher/console/open-console.ts'
import { ApiProblem } from '../problems/problem.ts'
import { consoleProblem } from './console-problem.ts'
import { turns } from './turns.ts'
import { withoutLiterals } from './without-literals.ts'

/** The console of a server: open over a database, or off with the reason in a sentence. */
export type ConsoleParts = { console: Console } | { off: string }

/** Runs statements of users one by one: who may, how many at a time, and what is written down of them. */
export type ConsoleService = {
  /** Why no statements are run, or null. */
  whyOff: () => Promise<string | null>
  run: (statement: ConsoleStatement) => AsyncGenerator<ConsolePart, void, undefined>
}

const turnLimits = { perUser: 2, all: 4 }

/** Every statement leaves one line in the log, with its author and without its literals. */
export function consoleService(
  parts: ConsoleParts,
  log: Logger,
  count: (outcome: string) => void = () => {},
): ConsoleService {
  const take = turns(turnLimits)
  let checked: Promise<string | null> | null = null
  const whyOff = async (): Promise<string | null> => {
    if ('off' in parts) return parts.off
    checked ??= parts.console.reasonToStayOff()
    try {
      return await checked
    } catch (error) {
      // A database that does not answer now is asked again.
      checked = null
      throw error
    }
  }
  return {
    whyOff,
    run: async function* run(statement) {
      const off = await whyOff()
      if (off !== null || 'off' in parts) {
        count('console-off')
        throw new ApiProblem('console-off', off ?? 'The console is off.')
      }
      const giveBack = take(statement.user)
      const line = { audit: 'cypher', user: statement.user, statement: withoutLiterals(statement.query) }
      const started = performance.now()
      let outcome = 'left'
      let rows = 0
      try {
        for await (const part of parts.console.run(statement)) {
          if (part.kind === 'row') rows += 1
          if (part.kind === 'end') outcome = part.truncated === null ? 'answered' : `cut at ${part.truncated}`
          yield part
        }
      } catch (error) {
        const problem = consoleProblem(error)
        outcome = problem instanceof ApiProblem ? problem.problem : 'failed'
        throw problem
      } finally {
        giveBack()
        count(outcome)
        log.info({ ...line, outcome, rows, milliseconds: Math.round(performance.now() - started) }, 'cypher')
      }
    },
  }
}
