import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { CypherRequest } from '../../model/api/console.ts'
import type { ConsoleService } from '../console/console-service.ts'
import { wholeAnswer } from '../console/write-answer.ts'
import type { Operation } from '../operation.ts'
import { problemOf } from '../problems/problem-of.ts'
import { tools } from './tools.ts'
import type { ToolAsks } from './tools.ts'

/** What the tools are made of, and who uses them. */
export type McpParts = {
  operations: readonly Operation[]
  console: ConsoleService
  /** Whose questions they are, for the log of the console. */
  user: string
}

const instructions = `Dramatis is a graph of the news: actors take part in events, and claims in sentences of articles report them.
Every event has its evidence: quote the sentence, name the outlet and who says so; a claim may be denied, hedged or a plan (polarity, hedge, modality). An event with the status "disputed" is affirmed by some and denied by others. What the graph does not hold has not been reported by its articles; say so instead of guessing.`

/** More than this is cut, so that an answer never fills an assistant's memory (characters). */
const longestAnswer = 60_000

/** An MCP server over the resources of the API. Each answer is their JSON, with ids, sentences and addresses. */
export function mcpServer({ operations, console, user }: McpParts): McpServer {
  const server = new McpServer({ name: 'dramatis', version: '0.1.0' }, { instructions })
  const byId = new Map(operations.map((one) => [one.id, one]))
  for (const { name, title, description, input, operation, asks } of tools) {
    const resource = byId.get(operation)
    const run = resource === undefined ? null : runOf(resource)
    if (run === null) throw new Error(`The tool ${name} asks for ${operation}, which is no such resource.`)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input.shape,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      (given) => told(() => run(asks(given))),
    )
  }
  server.registerTool(
    'run_read_only_cypher',
    {
      title: 'Ask the graph in Cypher',
      description:
        'Rows of one Cypher statement that only reads: (:Actor)-[:PARTICIPATES_IN]->(:Event)<-[:REPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(:Article). Use it where no other tool answers; give values as params, and a LIMIT.',
      inputSchema: CypherRequest.shape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ query, params }) =>
      told(async () => {
        const { columns, rows, truncated } = await wholeAnswer(console.run({ query, params, user }))
        return { columns, rows, truncated }
      }),
  )
  return server
}

/** What answers a tool: a GET, or a POST that only reads. */
function runOf(resource: Operation): ((asked: ToolAsks) => Promise<unknown>) | null {
  if (!('run' in resource)) return null
  if (resource.method === 'get') return (asked) => resource.run(asked)
  const { answerTo } = resource
  return answerTo === undefined ? null : ({ body }) => answerTo(body)
}

/** The answer as text, or the problem in its own sentence: an assistant can put a question right. */
async function told(work: () => Promise<unknown>): Promise<CallToolResult> {
  try {
    const text = JSON.stringify(await work())
    const cut =
      text.length <= longestAnswer
        ? text
        : `${text.slice(0, longestAnswer)}… (cut after ${longestAnswer} of ${text.length} characters: ask for fewer)`
    return { content: [{ type: 'text', text: cut }] }
  } catch (error) {
    const problem = problemOf(error)
    const wrong = problem.errors.map(({ path, message }) => ` ${path}: ${message}.`).join('')
    return { isError: true, content: [{ type: 'text', text: `${problem.message}${wrong}` }] }
  }
}
