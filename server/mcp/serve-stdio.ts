import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Logger } from 'pino'
import type { Graph } from '../../cypher/connection.ts'
import { askService } from '../ask/ask-service.ts'
import type { QuestionParser } from '../ask/ask-service.ts'
import { consoleService } from '../console/console-service.ts'
import type { ConsoleParts } from '../console/console-service.ts'
import { graphAccess } from '../graph-access.ts'
import { operationsOf } from '../operations.ts'
import { mcpServer } from './mcp-server.ts'

/** Serves the tools over two streams, as assistants on this machine start them; resolves when the input ends or is stopped. */
export async function serveMcp(
  graph: Graph,
  parts: {
    console: ConsoleParts
    questions: QuestionParser
    log: Logger
    input: Readable
    output: Writable
    signal: AbortSignal
  },
): Promise<void> {
  const { input, output, log, signal } = parts
  const console = consoleService(parts.console, log)
  const access = graphAccess(graph)
  const operations = operationsOf(access, console, askService(access, parts.questions))
  const server = mcpServer({ operations, console, user: 'owner' })
  const ended = new Promise<void>((done) => {
    for (const event of ['end', 'close', 'error']) input.once(event, () => done())
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
  await server.connect(new StdioServerTransport(input, output))
  await ended
  await server.close()
}
