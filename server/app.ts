import express from 'express'
import type { Express } from 'express'
import type { Logger } from 'pino'
import type { Graph } from '../cypher/connection.ts'
import type { Originals, Proposer } from '../ingest/index.ts'
import type { Settings } from '../model/settings.ts'
import { authenticate } from './access/authenticate.ts'
import { securityHeaders } from './access/headers.ts'
import { limitRate } from './access/rate-limit.ts'
import { checkHostAndOrigin } from './access/host-and-origin.ts'
import { sessionCookies } from './access/session-cookie.ts'
import { isLoopback, readTokens } from './access/tokens.ts'
import { askService } from './ask/ask-service.ts'
import type { QuestionParser } from './ask/ask-service.ts'
import { clientFiles } from './client-files.ts'
import { consoleService } from './console/console-service.ts'
import type { ConsoleParts } from './console/console-service.ts'
import { graphAccess } from './graph-access.ts'
import type { GraphAccess } from './graph-access.ts'
import { graphHealth } from './health/graph-health.ts'
import type { GraphHealth } from './health/graph-health.ts'
import { heardGraph } from './health/heard-graph.ts'
import { graphReadiness } from './health/readiness.ts'
import type { Readiness } from './health/readiness.ts'
import { requireGraph } from './health/require-graph.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import { mcpRoute } from './mcp/mcp-route.ts'
import { meteredGraph } from './metrics/metered-graph.ts'
import { createMetrics } from './metrics/metrics.ts'
import { mountOperations } from './mount.ts'
import { operationsOf } from './operations.ts'
import { openApiDocument } from './openapi/document.ts'
import { answerProblems, unknownRoute } from './problems/answer-problems.ts'
import { requestLog } from './request-log.ts'
import type { LookAtFeed } from './routes/feeds.ts'
import { healthRoutes } from './routes/health.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { problemRoutes } from './routes/problems.ts'
import { referenceRoutes } from './routes/reference.ts'
import { limitSignIns, sessionRoutes } from './routes/session.ts'

/** What the app is made of. */
export type AppParts = {
  graph: Graph
  settings: Pick<Settings, 'HOST' | 'DRAMATIS_TOKENS'>
  log: Logger
  /** The built client, or null to serve the API alone. */
  clientFolder: string | null
  /** The Cypher console, or why there is none. */
  console: ConsoleParts
  /** Takes articles in; without it the API only reads. */
  jobs?: JobQueue
  /** Looks what a feed offers; without it none is looked at. */
  look?: LookAtFeed
  /** Where the files lie that articles were read from; without it none is served. */
  originals?: Originals
  /** What reads questions in English; by default nothing. */
  questions?: QuestionParser
  /** A model that may propose Cypher for questions that are not understood, where a request asks for it. */
  proposer?: Proposer | null
  /** What `/readyz` says; by default whether the database answers and holds our schema. */
  ready?: () => Promise<Readiness>
}

/**
 * The whole web application, without a port. Throws a `Failure` when `HOST` lets other machines in and no tokens are set.
 */
export function createApp({
  graph,
  settings,
  log,
  clientFolder,
  console,
  jobs,
  look,
  originals,
  questions = null,
  proposer = null,
  ready,
}: AppParts): Express {
  const tokens = readTokens(settings)
  const cookies = sessionCookies()
  const health = graphHealth(graph)
  const metrics = createMetrics({ up: health.check, epoch: () => epochOf(access, health) })
  const access = graphAccess(heardGraph(meteredGraph(graph, metrics), health))
  const service = consoleService(console, log, metrics.console)
  const operations = operationsOf(
    access,
    service,
    askService(access, questions, { console: service, proposer }),
    { jobs: jobs ?? null, look: look ?? null, originals: originals ?? null },
  )
  const session = sessionRoutes(tokens, cookies)

  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')

  app.use(metrics.requests())
  app.use(requestLog(log))
  app.use(securityHeaders())
  app.use(['/livez', '/readyz'], metrics.names('health'))
  app.use(healthRoutes(ready ?? graphReadiness(graph, health)))
  app.use(checkHostAndOrigin(settings.HOST))
  if (!isLoopback(settings.HOST)) app.use(limitRate('address'))

  app.use(problemRoutes())
  app.post('/api/session', limitSignIns())
  app.use(mountOperations(session, access, health, metrics))
  app.use(['/api', '/mcp', '/metrics'], authenticate(tokens, cookies))
  if (tokens.required) app.use(['/api', '/mcp'], limitRate('token'))
  app.use('/metrics', metrics.names('metrics'), metricsRoutes(metrics))
  app.use(
    '/api',
    referenceRoutes(metrics, () => openApiDocument([...operations, ...session])),
  )
  app.use('/api', requireGraph(health))
  app.use(mountOperations(operations, access, health, metrics))
  app.use('/mcp', metrics.names('mcp'))
  app.use(mcpRoute({ operations, console: service }))
  app.use('/api', unknownRoute)

  app.use(clientFiles(clientFolder))
  app.use(unknownRoute)
  app.use(answerProblems)
  return app
}

/** Null while the database is away, or a backup is restored. */
async function epochOf({ state }: GraphAccess, health: GraphHealth): Promise<string | null> {
  if (!(await health.check())) return null
  try {
    return (await state()).epoch
  } catch {
    return null
  }
}
