import type { RequestHandler } from 'express'
import { ApiProblem } from '../problems/problem.ts'
import { isLoopback } from './tokens.ts'

/**
 * Refuses requests that a foreign page made the browser send. A server on loopback answers only under loopback names (a
 * foreign name that resolves to us is DNS rebinding); a request with an Origin must come from our own pages.
 */
export function checkHostAndOrigin(bound: string): RequestHandler {
  return (request, _response, next) => {
    const host = request.headers.host ?? ''
    if (isLoopback(bound) && !isLoopback(nameOf(host)))
      throw new ApiProblem(
        'wrong-host',
        'This server answers under http://127.0.0.1 and http://localhost only.',
      )
    const { origin } = request.headers
    if (origin !== undefined && hostOf(origin) !== host)
      throw new ApiProblem('wrong-origin', 'Requests from pages of other sites are refused.')
    next()
  }
}

/** "127.0.0.1:4600" → "127.0.0.1", "[::1]:4600" → "::1" */
function nameOf(host: string): string {
  return host
    .replace(/:\d+$/u, '')
    .replaceAll(/^\[|\]$/gu, '')
    .toLowerCase()
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
