import { json, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { SignIn } from '../../model/api/session.ts'
import type { SessionAnswer } from '../../model/api/session.ts'
import { userOf } from '../access/authenticate.ts'
import { cookieName } from '../access/session-cookie.ts'
import type { SessionCookies } from '../access/session-cookie.ts'
import type { TokenBook } from '../access/tokens.ts'
import { parse } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

const attemptsPerMinute = 10

/** Sign-in of the page: a token becomes an HttpOnly cookie. */
export function sessionRoutes(tokens: TokenBook, cookies: SessionCookies): Router {
  const router = Router()
  const attempts = rateLimit({
    windowMs: 60_000,
    limit: attemptsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    handler: () => {
      throw new ApiProblem('too-many-requests', 'Too many wrong tokens; wait a minute.', {
        retryAfterSeconds: 60,
      })
    },
  })
  router.get('/api/session', (request, response) => {
    const answer: SessionAnswer = { required: tokens.required, user: userOf(request, tokens, cookies) }
    response.set('Cache-Control', 'no-store').json(answer)
  })
  router.post('/api/session', attempts, json({ limit: '4kb' }), (request, response) => {
    const user = tokens.userOf(parse(SignIn, request.body ?? {}, 'body').token)
    if (user === null) throw new ApiProblem('wrong-token', 'Nobody has this token.')
    const { value, maxAgeMs } = cookies.issue(user)
    const answer: SessionAnswer = { required: tokens.required, user }
    response
      .cookie(cookieName, value, {
        httpOnly: true,
        sameSite: 'strict',
        secure: request.secure,
        maxAge: maxAgeMs,
        path: '/',
      })
      .set('Cache-Control', 'no-store')
      .json(answer)
  })
  router.delete('/api/session', (_request, response) => {
    response.clearCookie(cookieName, { httpOnly: true, sameSite: 'strict', path: '/' }).status(204).end()
  })
  return router
}
