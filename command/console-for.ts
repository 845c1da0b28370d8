import { openConsole } from '../cypher/console/open-console.ts'
import type { EngineLease } from '../engines/index.ts'
import type { Settings } from '../model/settings.ts'
import { isLoopback } from '../server/index.ts'
import type { ConsoleParts } from '../server/index.ts'

/**
 * The Cypher console of a server (design §8): on by default for the user of this machine over the embedded Neo4j; anywhere
 * else only with a reader user of the database, because Neo4j Community gives every user all rights.
 */
export function consoleFor(settings: Settings, lease: EngineLease): ConsoleParts {
  if (lease.neo4j === null) return { off: 'There is no database.' }
  const { NEO4J_CONSOLE_USERNAME: username, NEO4J_CONSOLE_PASSWORD: password } = settings
  const onStuck = (): void => lease.restart('neo4j')
  if (username !== undefined && password !== undefined)
    return { console: openConsole({ ...lease.neo4j, username, password }, { onStuck }) }
  if (settings.NEO4J_URI !== undefined)
    return {
      off: 'NEO4J_URI names a database of your own: set NEO4J_CONSOLE_USERNAME and NEO4J_CONSOLE_PASSWORD of a user who may only read.',
    }
  if (!isLoopback(settings.HOST))
    return {
      off: `HOST is ${settings.HOST}, which other machines can reach, and the embedded Neo4j has no users who may only read.`,
    }
  return { console: openConsole(lease.neo4j, { onStuck }) }
}
