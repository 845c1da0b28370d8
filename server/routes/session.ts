import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { NoQuery } from '../../model/api/queries.ts'
import { SessionAnswer, SignIn } from '../../model/api/session.ts'
import { userOf } from '../access/authenticate.ts'
import { cookieName } from '../access/session-cookie.ts'
import type { SessionCookies } from '../access/session-cookie.ts'
import type { TokenBook } from '../access/tokens.ts'
import { parse } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

const attemptsPerMinute = 10
const cookieOptions = { httpOnly: true, sameSite: 'strict', path: '/' } as const

/** Sign-in of the page: a token becomes an HttpOnly cookie. Nobody need be signed in to ask for these. */
export function sessionRoutes(tokens: TokenBook, cookies: SessionCookies): Operation[] {
  return [
    {
      id: 'readSession',
      method: 'get',
      path: '/api/session',
      summary: 'Whether this server has tokens, and who is signed in',
      params: NoQuery,
      query: NoQuery,
      answer: SessionAnswer,
      examples: [{ title: 'Who is signed in' }],
      otherTypes: [],
      respond: async (request, response) => {
        parse(NoQuery, request.query, 'query')
        const answer: SessionAnswer = { required: tokens.required, user: userOf(request, tokens, cookies) }
        response.json(answer)
      },
    },
    {
      id: 'signIn',
      method: 'post',
      path: '/api/session',
      summary: 'Sign in: a token becomes a cookie that pages cannot read, for twelve hours',
      params: NoQuery,
      query: NoQuery,
      body: SignIn,
      longestBody: 4_000,
      role: 'anybody',
      answer: SessionAnswer,
      problems: ['wrong-token'],
      examples: [{ title: 'Sign in by a token', body: { token: 'SECRET' } }],
      otherTypes: [],
      respond: async (request, response) => {
        const user = tokens.userOf(parse(SignIn, request.body ?? {}, 'body').token)
        if (user === null) throw new ApiProblem('wrong-token', 'Nobody has this token.')
        const { value, maxAgeMs } = cookies.issue(user)
        const answer: SessionAnswer = { required: tokens.required, user }
        response
          .cookie(cookieName, value, { ...cookieOptions, secure: request.secure, maxAge: maxAgeMs })
          .json(answer)
      },
    },
    {
      id: 'signOut',
      method: 'delete',
      path: '/api/session',
      summary: 'Sign out',
      params: NoQuery,
      query: NoQuery,
      body: null,
      role: 'anybody',
      answer: null,
      examples: [{ title: 'Sign out' }],
      otherTypes: [],
      respond: async (_request, response) => {
        response.clearCookie(cookieName, cookieOptions).status(204).end()
      },
    },
  ]
}

/** Keeps tokens from being guessed. */
export function limitSignIns(): RequestHandler {
  return rateLimit({
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
}
