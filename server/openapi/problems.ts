import type { Operation } from '../operation.ts'
import { problemTypes } from '../problems/problem-types.ts'
import type { ProblemName } from '../problems/problem-types.ts'
import type { JsonSchema } from './schemas.ts'

/** Any resource may answer with these. */
const usual: readonly ProblemName[] = [
  'bad-request',
  'sign-in-needed',
  'wrong-host',
  'wrong-origin',
  'query-too-large',
  'too-many-requests',
  'internal',
  'graph-unavailable',
  'query-timed-out',
]

/** All that an operation may answer with when something is wrong, in the order of docs/problems.md. */
export function problemsOf(one: Operation): ProblemName[] {
  const all = new Set<ProblemName>([
    ...usual,
    ...(one.problems ?? []),
    ...(one.path.includes('/:') || takes(one, 'actors') ? (['not-found'] as const) : []),
    ...(takes(one, 'cursor') ? (['bad-cursor'] as const) : []),
    ...(one.method === 'get' || one.body === null ? [] : (['too-large', 'wrong-body-type'] as const)),
    ...(one.method !== 'get' && one.role === 'write' ? (['read-only'] as const) : []),
  ])
  return names.filter((name) => all.has(name))
}

const names = Object.keys(problemTypes).filter((name): name is ProblemName => name in problemTypes)

function takes({ query }: Operation, parameter: string): boolean {
  return (
    'shape' in query && typeof query.shape === 'object' && query.shape !== null && parameter in query.shape
  )
}

/** Responses that problems share, by the name by which `refer` finds them. */
export type ProblemResponses = Record<string, JsonSchema>

/** The responses of an operation's problems, one for each status; `shared` gathers what they refer to. */
export function problemResponses(problems: readonly ProblemName[], shared: ProblemResponses): JsonSchema {
  const byStatus = Map.groupBy(problems, (name) => problemTypes[name].status)
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => {
      const name = [status, ...those].join('.')
      shared[name] ??= response(status, those)
      return [String(status), { $ref: `#/components/responses/${name}` }]
    }),
  )
}

function response(status: number, those: readonly ProblemName[]): JsonSchema {
  return {
    description: those.map((name) => `\`${name}\`: ${problemTypes[name].title}.`).join(' '),
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
      ...(status === 429 || status === 503
        ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }
        : {}),
      ...(status === 401 ? { 'WWW-Authenticate': { $ref: '#/components/headers/WwwAuthenticate' } } : {}),
    },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            {
              properties: {
                status: { const: status },
                type: { enum: those.map((name) => `/problems/${name}`) },
              },
            },
          ],
        },
      },
    },
  }
}
