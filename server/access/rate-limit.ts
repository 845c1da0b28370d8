import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { ApiProblem } from '../problems/problem.ts'
import { signedIn } from './authenticate.ts'

/** Requests a minute that one address, and one token, may send. */
const requestsPerMinute = 1200

/** Keeps one client from using up the server, told by its address or, from many addresses, by its token. */
export function limitRate(by: 'address' | 'token'): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) =>
      by === 'token' ? `token ${signedIn(request).name}` : ipKeyGenerator(request.ip ?? ''),
    handler: () => {
      throw new ApiProblem(
        'too-many-requests',
        `No more than ${requestsPerMinute} requests a minute, please.`,
        { retryAfterSeconds: 60 },
      )
    },
  })
}
