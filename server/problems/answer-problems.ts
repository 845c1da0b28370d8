import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { ApiProblem } from './problem.ts'
import { problemOf } from './problem-of.ts'

/** Unknown addresses under /api. */
export const unknownRoute: RequestHandler = (request) => {
  throw new ApiProblem(
    'no-such-route',
    `Nothing answers ${request.method} ${request.baseUrl}${request.path}.`,
  )
}

/** Turns whatever was thrown into a problem document. */
export const answerProblems: ErrorRequestHandler = (error, request, response, next) => {
  const problem = problemOf(error)
  if (problem.status >= 500) request.log.error({ err: error }, problem.message)
  if (response.headersSent) {
    next(error)
    return
  }
  sendProblem(problem, response, request.originalUrl, response.get('X-Request-Id') ?? '')
}

function sendProblem(problem: ApiProblem, response: Response, instance: string, requestId: string): void {
  if (problem.retryAfterSeconds !== null) response.set('Retry-After', String(problem.retryAfterSeconds))
  if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer')
  response
    .status(problem.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem.toDocument({ instance: instance.slice(0, 500), requestId })))
}
