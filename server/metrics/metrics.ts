import type { RequestHandler, Response } from 'express'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Statement } from '../../cypher/statement.ts'

/** What the server measures of itself, for Prometheus. Labels have few values: names of ours, never what a request says. */
export type Metrics = {
  /** Counts and times requests; the first middleware. */
  requests: () => RequestHandler
  /** Says which operation answers, by its id; what nobody names is `other`. */
  names: (operation: string) => RequestHandler
  /** A transaction of the API begins to use a connection of the pool; call what it gives at its end. */
  transaction: () => () => void
  /** Times a statement; call what it gives at its end. */
  statement: (statement: Statement) => () => void
  /** How a statement of the console ended: `answered`, `left`, or the name of the problem. */
  console: (outcome: string) => void
  /** All of it in the format of Prometheus, and the media type of that. */
  read: () => Promise<{ text: string; type: string }>
}

/** What is looked at when somebody reads. */
type Looked = {
  /** Whether the database answers. */
  up: () => Promise<boolean>
  /** The epoch of the graph; null before the first round, or while it cannot be read. */
  epoch: () => Promise<string | null>
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])

/** Starts measuring. */
export function createMetrics(looked: Looked): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'dramatis_http_request_duration_seconds',
    help: 'How long requests took, by the operation that answered, the method and the status.',
    labelNames: ['operation', 'method', 'status'] as const,
    buckets: seconds,
    registers,
  })
  const inFlight = new Gauge({
    name: 'dramatis_http_requests_in_flight',
    help: 'Requests that are not answered yet.',
    registers,
  })
  const pool = new Gauge({
    name: 'dramatis_graph_transactions_in_flight',
    help: 'Transactions of the API; each has a connection of the pool, or waits for one.',
    registers,
  })
  const queries = new Histogram({
    name: 'dramatis_graph_statement_duration_seconds',
    help: 'How long statements took, by the name of their file.',
    labelNames: ['statement'] as const,
    buckets: seconds,
    registers,
  })
  const statements = new Counter({
    name: 'dramatis_console_statements_total',
    help: 'Statements of the Cypher console, by how they ended: answered, cut, left, or the problem.',
    labelNames: ['outcome'] as const,
    registers,
  })
  void new Gauge({
    name: 'dramatis_graph_up',
    help: '1 while the graph database answers.',
    registers,
    collect: async function collect() {
      this.set((await looked.up()) ? 1 : 0)
    },
  })
  void new Gauge({
    name: 'dramatis_graph_epoch',
    help: 'Always 1; the label changes whenever the graph has been derived anew.',
    labelNames: ['epoch'] as const,
    registers,
    collect: async function collect() {
      const value = await looked.epoch()
      this.reset()
      if (value !== null) this.set({ epoch: value }, 1)
    },
  })
  const named = new WeakMap<Response, string>()
  return {
    requests: () => (request, response, next) => {
      const end = duration.startTimer()
      inFlight.inc()
      response.once('close', () => {
        inFlight.dec()
        end({
          operation: named.get(response) ?? 'other',
          method: methods.has(request.method) ? request.method : 'other',
          status: response.statusCode,
        })
      })
      next()
    },
    names: (operation) => (_request, response, next) => {
      named.set(response, operation)
      next()
    },
    transaction: () => {
      pool.inc()
      return () => pool.dec()
    },
    statement: ({ name }) => {
      const end = queries.startTimer({ statement: name })
      return () => {
        end()
      }
    },
    console: (outcome) => statements.inc({ outcome }),
    read: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  }
}
