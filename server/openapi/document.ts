import { Problem } from '../../model/api/answer.ts'
import { cookieName } from '../access/session-cookie.ts'
import type { Operation } from '../operation.ts'
import { describeOperation } from './describe-operation.ts'
import type { ProblemResponses } from './problems.ts'
import { gatherSchemas } from './schemas.ts'
import type { JsonSchema } from './schemas.ts'
import { tagOf, tags } from './tags.ts'

/** The OpenAPI 3.1 document of the operations, made from the schemas that check requests. */
export function openApiDocument(operations: readonly Operation[]): JsonSchema {
  const schemas = gatherSchemas()
  const responses: ProblemResponses = {}
  schemas.answered(Problem)
  const paths = Map.groupBy(operations, (one) => templated(one.path))
  const used = new Set(operations.map(tagOf))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dramatis',
      version: '0.1.0',
      summary: 'Who did what to whom, when, through which event, and who says so.',
      description:
        'Every answer that came from a query carries it as `cypher`. Lists are `{items, total, next}`: give `next` as `cursor` for the page after. What is wrong is told as a problem document (RFC 9457). On loopback no token is needed; elsewhere send one as Bearer, or sign in at `/api/session`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    // The empty one: a server on loopback without tokens is open to its user.
    security: [{}, { bearer: [] }, { cookie: [] }],
    tags: tags.filter(({ name }) => used.has(name)),
    paths: Object.fromEntries(
      [...paths].map(([path, all]) => [
        path,
        Object.fromEntries(all.map((one) => [one.method, describeOperation(one, schemas, responses)])),
      ]),
    ),
    components: {
      schemas: schemas.named(),
      responses,
      headers,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'The secret of a token of `DRAMATIS_TOKENS`.',
        },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: cookieName,
          description: 'What a page gets by signing in at `/api/session`.',
        },
      },
    },
  }
}

const header = (description: string, type: string) => ({ description, schema: { type } })

const headers: JsonSchema = {
  RequestId: header(
    'The id of the request, in the log as well; your own `X-Request-Id`, if it is a plain one.',
    'string',
  ),
  ETag: header('Changes when the graph does: send it as `If-None-Match`.', 'string'),
  RetryAfter: header('After so many seconds it may work.', 'integer'),
  WwwAuthenticate: header('`Bearer`', 'string'),
}

function templated(path: string): string {
  return path.replaceAll(/:(\w+)/gu, '{$1}')
}
