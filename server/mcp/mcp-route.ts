import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { json, Router } from 'express'
import { signedIn } from '../access/authenticate.ts'
import { mcpServer } from './mcp-server.ts'
import type { McpParts } from './mcp-server.ts'

/**
 * `/mcp`: the Model Context Protocol over streamable HTTP, without sessions: each request is answered by itself, so nothing is
 * kept between them and nothing is pushed.
 */
export function mcpRoute(parts: Omit<McpParts, 'user'>): Router {
  const router = Router()
  router.post('/mcp', json({ limit: '1mb' }), async (request, response) => {
    const server = mcpServer({ ...parts, user: signedIn(request).name })
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
    response.once('close', () => {
      void transport.close()
      void server.close()
    })
    await server.connect(transport)
    await transport.handleRequest(request, response, request.body)
  })
  router.all('/mcp', (_request, response) => {
    response.status(405).set('Allow', 'POST').end()
  })
  return router
}
