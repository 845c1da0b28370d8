import type { Request, Response } from 'express'
import { z } from 'zod'
import { NoQuery } from '../model/api/queries.ts'
import type { Role } from '../model/api/session.ts'
import { signedIn } from './access/authenticate.ts'
import type { User } from './access/tokens.ts'
import type { ProblemName } from './problems/problem-types.ts'
import { ApiProblem } from './problems/problem.ts'

type Shape = z.ZodType<Record<string, unknown>>

/** A request that shows what a resource is for; it works on the samples, as the first start of a fresh home loads them. */
export type Example = {
  /** What it asks, in words. */
  title: string
  params?: Readonly<Record<string, string>>
  /** As it stands in the address, lists with commas. */
  query?: Readonly<Record<string, string | number>>
  body?: unknown
  /** Where the `id` of the address comes from, if it cannot be known before: a property of the answer to an example. */
  idFrom?: { operation: string; example: number; property: readonly string[] }
}

type Description = {
  id: string
  /** In Express's spelling: `/api/actors/:id`. */
  path: string
  summary: string
  params: Shape
  query: Shape
  /** Null where there is nothing to answer. */
  answer: z.ZodType | null
  /** Never empty: the reference shows them, and the contract test sends them. */
  examples: readonly [Example, ...Example[]]
  /** What may be wrong beside what may be wrong with any resource of its kind (openapi/problems.ts). */
  problems?: readonly ProblemName[]
}

/** One resource of the API: what it takes, what it answers, and the work between. OpenAPI and the routes come from it. */
export type Operation = Description & (Reading | Writing)

type Reading = {
  method: 'get'
  /** What changes without the deriver (people's things, jobs) is never kept by a browser; the rest until the next round. */
  kept?: false
} & ({ run: (asked: Asked) => Promise<unknown> } | Responding)

type Writing = {
  method: 'post' | 'put' | 'delete'
  body: Shape | null
  /** Media types of the body beside JSON, which `respond` reads itself, and what stands in them. */
  bodyTypes?: Readonly<Record<string, z.ZodType>>
  /** How long a JSON body may be, in bytes. */
  longestBody?: number
  /** 200 where it is not said. */
  status?: 201 | 202
  /** Who may: those who are let in, those of them who may write, or anybody. */
  role: Role | 'anybody'
} & (
  | {
      run: (request: Request) => Promise<unknown>
      /** Of a POST that only reads: what it answers to a body, for a tool of the MCP server. */
      answerTo?: (body: unknown) => Promise<unknown>
    }
  | Responding
)

/** The answer is written by `respond` itself: as JSON (`answer`), or in one of these media types. */
type Responding = {
  otherTypes: readonly string[]
  respond: (request: Request, response: Response) => Promise<void>
}

/** What a GET resource is asked for: by a request, or by a tool of the MCP server. */
export type Asked = { params: unknown; query: unknown }

/** What describes any operation to those who use it. */
type Described<Params, Query, Answer> = {
  id: string
  path: string
  summary: string
  params: Params
  query: Query
  answer: Answer
  examples: Description['examples']
  problems?: Description['problems']
}

/** Describes a GET resource; parameters are parsed before `handle` sees them. */
export function operation<Params extends Shape, Query extends Shape, Answer extends z.ZodType>(
  definition: Described<Params, Query, Answer> & {
    kept?: false
    handle: (input: z.output<Params> & z.output<Query>) => Promise<z.output<Answer>>
  },
): Extract<Operation, { method: 'get' }> {
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
export function question<Body extends Shape, Answer extends z.ZodType>(
  definition: Omit<Described<typeof NoQuery, typeof NoQuery, Answer>, 'params' | 'query'> & {
    body: Body
    longestBody?: number
    handle: (body: z.output<Body>) => Promise<z.output<Answer>>
  },
): Operation {
  const { handle, ...description } = definition
  const answerTo = async (body: unknown): Promise<unknown> => handle(parse(definition.body, body, 'body'))
  return {
    ...description,
    method: 'post',
    params: NoQuery,
    query: NoQuery,
    role: 'read',
    answerTo,
    run: async (request) => answerTo(request.body ?? {}),
  }
}

/** Describes what changes something: only users who may write get to `handle`, which is told who it is. */
export function change<Params extends Shape, Body extends Shape, Answer extends z.ZodType>(
  definition: Omit<Described<Params, typeof NoQuery, Answer>, 'query'> & {
    method?: 'post' | 'put'
    status?: 201 | 202
    body: Body
    handle: (input: {
      params: z.output<Params>
      body: z.output<Body>
      user: User
    }) => Promise<z.output<Answer>>
  },
): Operation {
  const { handle, method = 'post', ...description } = definition
  return {
    ...description,
    method,
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

/** Describes a DELETE, for users who may write; it answers 204. */
export function removal<Params extends Shape, Query extends Shape>(
  definition: Omit<Described<Params, Query, null>, 'answer'> & {
    handle: (input: z.output<Params> & z.output<Query>, user: User) => Promise<void>
  },
): Operation {
  const { handle, ...description } = definition
  return {
    ...description,
    method: 'delete',
    answer: null,
    body: null,
    role: 'write',
    run: (request) =>
      handle(
        {
          ...parse(definition.params, request.params, 'address'),
          ...parse(definition.query, request.query, 'query'),
        },
        signedIn(request),
      ),
  }
}
