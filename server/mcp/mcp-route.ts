import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { json, Router } from 'express'
import type { RequestHandler } from 'express'
import { signedIn } from '../access/authenticate.ts'
import { refuseDeepBodies } from '../access/body-depth.ts'
import { ApiProblem } from '../problems/problem.ts'
import { mcpServer } from './mcp-server.ts'
import type { McpParts } from './mcp-server.ts'

/** A request may hold so many messages. */
const mostMessages = 20

/** The limits count requests: thousands of calls in one would pass them all at once. */
const refuseLongBatches: RequestHandler = (request, _response, next) => {
  if (Array.isArray(request.body) && request.body.length > mostMessages)
    throw new ApiProblem('bad-request', `No more than ${mostMessages} messages in one request, please.`)
  next()
}

/**
 * `/mcp`: the Model Context Protocol over streamable HTTP, without sessions: each request is answered by itself, so nothing is
 * kept between them and nothing is pushed.
 */
export function mcpRoute(parts: Omit<McpParts, 'user'>): Router {
  const router = Router()
  router.post(
    '/mcp',
    json({ limit: '1mb' }),
    refuseDeepBodies(),
    refuseLongBatches,
    async (request, response) => {
      const server = mcpServer({ ...parts, user: signedIn(request).name })
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
      response.once('close', () => {
        void transport.close()
        void server.close()
      })
      await server.connect(transport)
      await transport.handleRequest(request, response, request.body)
    },
  )
  router.all('/mcp', (_request, response) => {
    response.status(405).set('Allow', 'POST').end()
  })
  return router
}
