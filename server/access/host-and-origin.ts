import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { ApiProblem } from '../problems/problem.ts'
import { isLoopback } from './tokens.ts'

/**
 * Refuses requests that a foreign page made the browser send. A server on loopback answers only under loopback names (a
 * foreign name that resolves to us is DNS rebinding); a request with an Origin must come from our own pages; and what a
 * browser says comes from elsewhere may only be a link that somebody followed.
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
    if ((origin !== undefined && hostOf(origin) !== host) || isEmbedded(request.headers))
      throw new ApiProblem('wrong-origin', 'Requests from pages of other sites are refused.')
    next()
  }
}

/** Whether a page of another site, or of another port, sends it without leaving: as an image, a script, a frame. */
function isEmbedded(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  const followed = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  return (site === 'cross-site' || site === 'same-site') && !followed
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
