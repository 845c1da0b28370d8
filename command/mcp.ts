import type { Command } from 'commander'
import { readSettings } from '../model/settings.ts'
import { openProgress } from './progress.ts'
import { lateQuestions } from './late-questions.ts'
import { serverLog } from './server-log.ts'
import { withEngines, withGraph } from './with-engines.ts'
import type { World } from './world.ts'

/** `dramatis mcp`: the tools of the MCP server over standard input and output, for an assistant that starts it. */
export function mcpCommand(program: Command, world: World): void {
  program
    .command('mcp')
    .description('serve the graph to an assistant over standard input and output (Model Context Protocol)')
    .action(async () => {
      // The server is much to load, and no other command needs it.
      const { apiGraphOptions, serveMcp } = await import('../server/index.ts')
      const { consoleFor } = await import('./console-for.ts')
      const settings = readSettings(world.environment)
      const progress = openProgress(world)
      const { signal, stdin, stdout } = world
      await withEngines(settings, { want: ['neo4j'], purpose: 'mcp', progress, signal }, (lease) =>
        withGraph(lease, { driver: apiGraphOptions }, async (graph) => {
          progress.close()
          const console = consoleFor(settings, lease)
          const { questions, close } = lateQuestions(settings, 'mcp questions')
          try {
            const log = serverLog(settings)
            await serveMcp(graph, { console, questions, log, input: stdin, output: stdout, signal })
          } finally {
            await close()
            if ('console' in console) await console.console.close()
          }
        }),
      ).finally(progress.close)
    })
}
