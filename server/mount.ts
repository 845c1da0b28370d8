import { createHash } from 'node:crypto'
import { json, Router } from 'express'
import type { Request, RequestHandler, Response } from 'express'
import { signedIn } from './access/authenticate.ts'
import { refuseDeepBodies } from './access/body-depth.ts'
import type { GraphAccess } from './graph-access.ts'
import type { GraphHealth } from './health/graph-health.ts'
import { whileGraphAnswers } from './health/require-graph.ts'
import { listColumns } from './lists/list-columns.ts'
import type { ColumnPath } from './lists/list-columns.ts'
import { listCsv } from './lists/list-csv.ts'
import type { Metrics } from './metrics/metrics.ts'
import type { Operation } from './operation.ts'
import { isGraphAway } from './problems/problem-of.ts'
import { ApiProblem } from './problems/problem.ts'

/** The routes of the operations, each answer with an ETag of the graph's epoch. */
export function mountOperations(
  operations: readonly Operation[],
  access: GraphAccess,
  health: GraphHealth,
  metrics: Pick<Metrics, 'names'>,
): Router {
  const router = Router()
  for (const one of operations) {
    const named = metrics.names(one.id)
    if (one.method === 'get') router.get(one.path, named, answer(one, access, health))
    else
      router[one.method](
        one.path,
        named,
        checkBodyType(one),
        json({ limit: one.longestBody ?? longestBody }),
        refuseDeepBodies(),
        change(one, health),
      )
  }
  return router
}

/** More than the longest statement with long lists as its parameters. */
const longestBody = 1_000_000

type Reading = Extract<Operation, { method: 'get' }>
type Writing = Exclude<Operation, { method: 'get' }>

/** A body of another type would be read as none. Forms and plain text are what a foreign page can send without being asked. */
function checkBodyType(one: Writing): RequestHandler {
  const types = ['application/json', ...Object.keys(one.bodyTypes ?? {})]
  return (request, _response, next) => {
    const isTyped = request.headers['content-type'] !== undefined
    if (one.body !== null && isTyped && request.is(types) === false)
      throw new ApiProblem('wrong-body-type', `Send the body as ${types.join(' or ')}.`)
    next()
  }
}

function change(one: Writing, health: GraphHealth): RequestHandler {
  return async (request, response) => {
    if (one.role !== 'anybody') {
      const user = signedIn(request)
      if (one.role === 'write' && user.role !== 'write')
        throw new ApiProblem('read-only', `The token of ${user.name} may read, not change anything.`)
    }
    await notingAbsence(health, async () => {
      response.set('Cache-Control', 'no-store')
      if ('respond' in one) return one.respond(request, response)
      const body = await one.run(request)
      if (one.answer === null) response.status(204).end()
      else response.status(one.status ?? 200).json(body)
    })
  }
}

function answer(one: Reading, access: GraphAccess, health: GraphHealth): RequestHandler {
  const columns = 'run' in one ? listColumns(one.answer) : null
  return async (request, response) => {
    await notingAbsence(health, async () => {
      if ('respond' in one || one.kept === false) {
        response.set('Cache-Control', 'no-store')
        if ('respond' in one) return one.respond(request, response)
        send(request, response, columns, await whileGraphAnswers(health, one.run(request)))
        return
      }
      const { epoch, body } = await whileGraphAnswers(health, prepare(one, access, request))
      response.set('Cache-Control', 'private, no-cache')
      if (columns !== null) response.vary('Accept')
      if (epoch !== null) response.set('ETag', entityTag(epoch, copyOf(request)))
      if (body === unchanged) response.status(304).end()
      else send(request, response, columns, body)
    })
  }
}

/** A request that finds the graph away tells those after it. */
async function notingAbsence(health: GraphHealth, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isGraphAway(error)) health.noteAway()
    throw error
  }
}

const unchanged = Symbol('the copy of the page still holds')

async function prepare(
  one: Extract<Reading, { run: unknown }>,
  access: GraphAccess,
  request: Request,
): Promise<{ epoch: string | null; body: unknown }> {
  const copy = request.headers['if-none-match']
  // A page that asks whether its copy still holds gets a fresh look; labelling may lag, which only costs a reload.
  const { epoch } = await access.state(copy !== undefined)
  if (epoch !== null && copy === entityTag(epoch, copyOf(request))) return { epoch, body: unchanged }
  return { epoch, body: await one.run(request) }
}

/** A list is answered as CSV to who asks for that rather than for JSON; everything else is JSON. */
function send(
  request: Request,
  response: Response,
  columns: readonly ColumnPath[] | null,
  body: unknown,
): void {
  if (columns === null) return void response.json(body)
  response.vary('Accept')
  if (!wantsCsv(request)) return void response.json(body)
  const { text, headers } = listCsv(columns, body, request.originalUrl)
  response.set(headers).type('text/csv').send(text)
}

const wantsCsv = (request: Request): boolean =>
  request.accepts(['application/json', 'text/csv']) === 'text/csv'

/** What a copy is of: an address, as CSV or not. */
const copyOf = (request: Request): string =>
  wantsCsv(request) ? `${request.originalUrl}\ntext/csv` : request.originalUrl

function entityTag(epoch: string, copy: string): string {
  return `W/"${createHash('sha256').update(`${epoch}\n${copy}`).digest('base64url').slice(0, 22)}"`
}
