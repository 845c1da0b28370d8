import { allowedFunctions } from '../../cypher/console/allowed-functions.ts'
import { allowedProcedures } from '../../cypher/console/allowed-procedures.ts'
import { consoleLimits } from '../../cypher/console/open-console.ts'
import { longestStatement } from '../../cypher/console/read-statement.ts'
import { countTypes } from '../../cypher/queries/count-types.ts'
import { nodeTypes } from '../../cypher/schema/node-types.ts'
import { relationshipTypes } from '../../cypher/schema/relationship-types.ts'
import { fullTextIndexes } from '../../cypher/schema/schema-commands.ts'
import { CypherAnswer, CypherRequest, CypherSchemaAnswer } from '../../model/api/console.ts'
import { NoQuery } from '../../model/api/queries.ts'
import { signedIn } from '../access/authenticate.ts'
import type { ConsoleService } from '../console/console-service.ts'
import { answerTypes, csvOf, wholeAnswer, writeLines } from '../console/write-answer.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation, parse } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

/** The Cypher console: what a statement can name, and its rows. */
export function cypherRoutes(access: GraphAccess, service: ConsoleService): Operation[] {
  return [
    operation({
      id: 'readCypherSchema',
      path: '/api/cypher/schema',
      summary:
        'Labels, relationship types and properties with counts, functions, procedures and limits of the console',
      params: NoQuery,
      query: NoQuery,
      answer: CypherSchemaAnswer,
      examples: [{ title: 'What a statement can name, and whether the console is on' }],
      handle: async () => {
        const why = await service.whyOff()
        const counts = await access.read(countTypes)
        return {
          console: { on: why === null, why },
          labels: nodeTypes.map(({ label, meaning, properties }) => ({
            label,
            meaning,
            count: counts.labels.get(label) ?? 0,
            properties: properties.map(propertyOf),
          })),
          relationshipTypes: relationshipTypes.map(({ type, from, to, meaning, properties }) => ({
            type,
            meaning,
            from: [...from],
            to: [...to],
            count: counts.relationshipTypes.get(type) ?? 0,
            properties: properties.map(propertyOf),
          })),
          fullTextIndexes: fullTextIndexes(),
          functions: [...allowedFunctions].toSorted(),
          procedures: [...allowedProcedures].toSorted(),
          limits: {
            characters: longestStatement,
            rows: consoleLimits.rows,
            bytes: consoleLimits.bytes,
            milliseconds: consoleLimits.runMs,
          },
        }
      },
    }),
    {
      id: 'runCypher',
      method: 'post',
      path: '/api/cypher',
      summary:
        'The rows of a Cypher statement that only reads; as JSON, as NDJSON while they come, or as CSV',
      params: NoQuery,
      query: NoQuery,
      body: CypherRequest,
      role: 'read',
      answer: CypherAnswer,
      problems: ['console-off', 'statement-refused', 'statement-mistaken', 'statement-too-costly'],
      examples: [
        {
          title: 'Who is linked to Kim Jong-un by most events',
          body: {
            query:
              'MATCH (a:Actor {id: $id})-[link:LINKED]-(b:Actor) RETURN b.name, link.eventCount ORDER BY link.eventCount DESC',
            params: { id: samples.kim },
          },
        },
      ],
      otherTypes: answerTypes.slice(1),
      respond: async (request, response) => {
        const { query, params } = parse(CypherRequest, request.body ?? {}, 'body')
        const type = request.accepts([...answerTypes])
        if (type === false) throw new ApiProblem('bad-request', `An answer is ${answerTypes.join(', ')}.`)
        const left = new AbortController()
        response.once('close', () => left.abort(new Error('The reader has gone.')))
        const statement = { query, params, user: signedIn(request).name, signal: left.signal }
        const parts = service.run(statement)
        response.set('Cache-Control', 'no-store')
        if (type === 'application/x-ndjson')
          return writeLines(parts, response, String(response.getHeader('X-Request-Id')))
        const answer = await wholeAnswer(parts)
        if (answer.truncated !== null) response.set('X-Dramatis-Truncated', answer.truncated)
        if (type === 'text/csv') response.type('text/csv').send(csvOf(answer))
        else response.json(answer)
      },
    },
  ]
}

function propertyOf({ name, kind, meaning }: { name: string; kind: string; meaning: string }) {
  return { name, kind, meaning }
}
