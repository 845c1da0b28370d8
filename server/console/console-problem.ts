import { ConsoleMistake, ConsoleTimedOut } from '../../cypher/console/console-error.ts'
import { ConsoleTooCostly } from '../../cypher/console/plan-rules.ts'
import { ConsoleRefusal } from '../../cypher/console/refusal.ts'
import { GraphMemoryError } from '../../cypher/graph-error.ts'
import { ApiProblem } from '../problems/problem.ts'

/** What ended a statement of the console as a problem; anything else stays as it is. */
export function consoleProblem(error: unknown): unknown {
  if (error instanceof ConsoleRefusal)
    return new ApiProblem('statement-refused', error.message, {
      cause: error,
      errors: error.at === null ? [] : [{ path: 'query', message: `at ${error.at.start}–${error.at.end}` }],
    })
  if (error instanceof ConsoleTooCostly)
    return new ApiProblem('statement-too-costly', error.message, { cause: error })
  if (error instanceof ConsoleMistake)
    return new ApiProblem('statement-mistaken', error.message, { cause: error })
  if (error instanceof ConsoleTimedOut)
    return new ApiProblem(
      'query-timed-out',
      'The statement did not end in time; start from fewer nodes or add a LIMIT.',
      {
        cause: error,
      },
    )
  if (error instanceof GraphMemoryError)
    return new ApiProblem(
      'query-too-large',
      'The statement needs more memory than one may have; collect or sort less.',
      {
        cause: error,
      },
    )
  return error
}
