import type { RequestHandler } from 'express'
import { ApiProblem } from '../problems/problem.ts'
import type { GraphHealth } from './graph-health.ts'

/** Answers at once while the database is known to be away, instead of letting every request wait for it. */
export function requireGraph(health: GraphHealth): RequestHandler {
  let away = false
  return async (_request, _response, next) => {
    if (away || health.known() === false) away = !(await health.check())
    if (away)
      throw new ApiProblem(
        'graph-unavailable',
        'The graph database does not answer at the moment; try again shortly.',
        {
          retryAfterSeconds: 2,
        },
      )
    next()
  }
}
