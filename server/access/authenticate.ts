import type { Request, RequestHandler } from 'express'
import { ApiProblem } from '../problems/problem.ts'
import type { SessionCookies } from './session-cookie.ts'
import type { TokenBook, User } from './tokens.ts'

/** Who uses a server on loopback without tokens. */
const owner: User = { name: 'owner', role: 'write' }

const users = new WeakMap<Request, User | null>()

/** Who sent a request that `authenticate` let in. Throws `sign-in-needed` for any other. */
export function signedIn(request: Request): User {
  const user = users.get(request) ?? null
  if (user === null) throw new ApiProblem('sign-in-needed', 'Sign in at /api/session.')
  return user
}

/** Lets in who shows a Bearer token or a session cookie; everybody when no tokens are set. */
export function authenticate(tokens: TokenBook, cookies: SessionCookies): RequestHandler {
  return (request, _response, next) => {
    const user = userOf(request, tokens, cookies)
    if (user !== null && isByCookie(request) && !isSafe(request) && request.headers.origin === undefined)
      throw new ApiProblem(
        'wrong-origin',
        'A change by a signed-in page needs the Origin that browsers send.',
      )
    if (tokens.required && user === null)
      throw new ApiProblem('sign-in-needed', 'Send "Authorization: Bearer …" or sign in at /api/session.')
    users.set(request, tokens.required ? user : owner)
    next()
  }
}

/** Whose request it is; null for nobody's. */
export function userOf(request: Request, tokens: TokenBook, cookies: SessionCookies): User | null {
  const bearer = bearerOf(request)
  return bearer === undefined ? cookies.read(request.headers.cookie) : tokens.userOf(bearer)
}

/** Browsers send a cookie by themselves; a token somebody must write into the request. */
function isByCookie(request: Request): boolean {
  return bearerOf(request) === undefined
}

function isSafe({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

function bearerOf(request: Request): string | undefined {
  return request.headers.authorization?.match(/^Bearer (?<token>.+)$/iu)?.groups?.['token']
}
