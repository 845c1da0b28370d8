import type { Command } from 'commander'
import { z } from 'zod'
import { connectionDetails } from '../engines/index.ts'
import type { ConnectionDetails } from '../engines/index.ts'
import { readSettings } from '../model/settings.ts'
import { connectSnippets } from './connect-snippets.ts'
import { readOptions } from './options.ts'
import { write } from './world.ts'
import type { World } from './world.ts'

const Options = z.object({ json: z.boolean().default(false) })

/** `dramatis connect`: how other programs reach the graph. Starts nothing and tells no password. */
export function connectCommand(program: Command, world: World): void {
  program
    .command('connect')
    .description('say how Neo4j Browser, Python and R reach the graph')
    .option('--json', 'print it as one JSON object')
    .action(async (given: unknown) => {
      const { json } = readOptions(Options, given)
      const settings = readSettings(world.environment)
      const details = connectionDetails(settings)
      const page = `http://127.0.0.1:${settings.PORT}`
      await write(
        world.stdout,
        json
          ? `${JSON.stringify({ ...details, api: `${page}/api` }, null, 2)}\n`
          : connectText(details, page),
      )
    })
}

/** What a person reads: address, user, where the password lies, and lines to paste. */
export function connectText(details: ConnectionDetails, page: string): string {
  const { uri, username, database, password, running } = details
  const lines = [
    `Bolt      ${uri}${running === null ? '' : ', the same after every start'}`,
    `user      ${username}`,
    `database  ${database}`,
    `password  ${'file' in password ? `in ${password.file}, which only you may read` : `in the environment variable ${password.variable}`}`,
    ...(running === false ? ['It does not run now: "dramatis up" starts it.'] : []),
    'Who logs in so may write. The console of the explorer and /api/cypher only read.',
  ]
  const snippets = connectSnippets(details, page).map(
    ({ for: name, text }) => `\n${name}\n\n${indented(text)}`,
  )
  return `${[...lines, ...snippets].join('\n')}\n`
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
