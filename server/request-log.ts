import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { z } from 'zod'

const Request = z.object({ method: z.string(), url: z.string(), remoteAddress: z.string().optional() })
const Response = z.object({ statusCode: z.number().nullable() })

/**
 * One log line a request, with its id. Nothing of what people ask or who they are is in it: no headers, and of the address
 * the path alone. A caller's own id is kept when it is a plain one.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id']
      const id = typeof given === 'string' && /^[\w.-]{1,64}$/u.test(given) ? given : randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    customLogLevel: (_request, response, error) => {
      if (error !== undefined || response.statusCode >= 500) return 'error'
      return response.statusCode >= 400 ? 'info' : 'debug'
    },
    customProps: (request) => ({ requestId: request.id }),
    serializers: {
      req: (request: unknown) => {
        const { method, url, remoteAddress } = Request.parse(request)
        return { method, path: url.split('?')[0], remoteAddress }
      },
      res: (response: unknown) => Response.parse(response),
    },
  })
}
