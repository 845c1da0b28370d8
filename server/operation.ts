import type { Request, Response } from 'express'
import { z } from 'zod'
import { NoQuery } from '../model/api/queries.ts'
import type { Role } from '../model/api/session.ts'
import { signedIn } from './access/authenticate.ts'
import type { User } from './access/tokens.ts'
import { ApiProblem } from './problems/problem.ts'

type Shape = z.ZodType<Record<string, unknown>>

type Description = {
  id: string
  /** In Express's spelling: `/api/actors/:id`. */
  path: string
  summary: string
  params: Shape
  query: Shape
  answer: z.ZodType
}

/** One resource of the API: what it takes, what it answers, and the work between. OpenAPI and the routes come from it. */
export type Operation = Description &
  (
    | { method: 'get'; run: (asked: Asked) => Promise<unknown> }
    | (Posting & { run: (request: Request) => Promise<unknown> })
    | (Posting & {
        /** Media types beside JSON; the answer is written by `respond` itself, in one of them. */
        otherTypes: readonly string[]
        respond: (request: Request, response: Response) => Promise<void>
      })
  )

/** What a GET resource is asked for: by a request, or by a tool of the MCP server. */
export type Asked = { params: unknown; query: unknown }

type Posting = {
  method: 'post'
  body: Shape
  /** Who may: everybody who is let in, or those who may write. */
  role: Role
}

/** Describes a GET resource; parameters are parsed before `handle` sees them. */
export function operation<Params extends Shape, Query extends Shape, Answer extends z.ZodType>(definition: {
  id: string
  path: string
  summary: string
  params: Params
  query: Query
  answer: Answer
  handle: (input: z.output<Params> & z.output<Query>) => Promise<z.output<Answer>>
}): Operation {
  const { handle, ...description } = definition
  return {
    ...description,
    method: 'get',
    run: async ({ params, query }) =>
      handle({
        ...parse(definition.params, params, 'address'),
        ...parse(definition.query, query, 'query'),
      }),
  }
}

/** Parses what came from outside. Throws `bad-request` that names each wrong parameter. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where: string,
): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: key, message: 'is not a parameter of this resource' }))
      : [{ path: issue.path.join('.') || where, message: issue.message }],
  )
  const named = [...new Set(errors.map((error) => error.path))].join(', ')
  throw new ApiProblem('bad-request', `Wrong parameters: ${named.slice(0, 200)}.`, {
    errors: errors.slice(0, 20),
  })
}

/** Describes a POST that only reads: a question too long for an address. */
export function question<Body extends Shape, Answer extends z.ZodType>(definition: {
  id: string
  path: string
  summary: string
  body: Body
  answer: Answer
  handle: (body: z.output<Body>) => Promise<z.output<Answer>>
}): Operation {
  const { handle, ...description } = definition
  return {
    ...description,
    method: 'post',
    params: NoQuery,
    query: NoQuery,
    role: 'read',
    run: async (request) => handle(parse(definition.body, request.body ?? {}, 'body')),
  }
}

/** Describes a POST that changes something: only users who may write get to `handle`, which is told who it is. */
export function change<Params extends Shape, Body extends Shape, Answer extends z.ZodType>(definition: {
  id: string
  path: string
  summary: string
  params: Params
  body: Body
  answer: Answer
  handle: (input: { params: z.output<Params>; body: z.output<Body>; user: User }) => Promise<z.output<Answer>>
}): Operation {
  const { handle, ...description } = definition
  return {
    ...description,
    method: 'post',
    query: NoQuery,
    role: 'write',
    run: async (request) =>
      handle({
        params: parse(definition.params, request.params, 'address'),
        body: parse(definition.body, request.body ?? {}, 'body'),
        user: signedIn(request),
      }),
  }
}
