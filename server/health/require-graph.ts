import type { RequestHandler } from 'express'
import { ApiProblem } from '../problems/problem.ts'
import type { GraphHealth } from './graph-health.ts'

/** A request that waits so long for the database, in milliseconds, makes us ask whether it is still there. */
const doubtMs = 1_000

/** Answers at once while the database is known to be away, instead of letting every request wait for it. */
export function requireGraph(health: GraphHealth): RequestHandler {
  return async (_request, _response, next) => {
    if (health.last() !== true && !(await health.check())) throw graphAway()
    next()
  }
}

/** What work gives, or the problem `graph-unavailable` as soon as the database is found to be away meanwhile. */
export async function whileGraphAnswers<Result>(health: GraphHealth, work: Promise<Result>): Promise<Result> {
  let watch: NodeJS.Timeout | undefined
  const lost = new Promise<never>((_resolve, reject) => {
    watch = setInterval(() => {
      void health.check().then((up) => {
        if (!up) reject(graphAway())
      })
    }, doubtMs)
  })
  try {
    return await Promise.race([work, lost])
  } finally {
    clearInterval(watch)
  }
}

function graphAway(): ApiProblem {
  return new ApiProblem(
    'graph-unavailable',
    'The graph database does not answer at the moment; try again shortly.',
    { retryAfterSeconds: 2 },
  )
}
