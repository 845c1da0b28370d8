import type { Settings } from '../model/settings.ts'
import { embeddedNeo4jAddress } from './addresses.ts'
import { passwordFile } from './secrets.ts'
import { engineStatus } from './status.ts'

/** How other programs reach the Neo4j of these settings; not its password, but where that lies. */
export type ConnectionDetails = {
  readonly uri: string
  readonly username: string
  readonly database: string
  readonly password: { readonly file: string } | { readonly variable: 'NEO4J_PASSWORD' }
  /** Whether the embedded one runs now; null for one that others run. */
  readonly running: boolean | null
}

/** Throws a `Failure` (engine) when the embedded Neo4j of this home has never run: it has no address yet. */
export function connectionDetails(settings: Settings): ConnectionDetails {
  if (settings.NEO4J_URI !== undefined)
    return {
      uri: settings.NEO4J_URI,
      username: settings.NEO4J_USERNAME,
      database: settings.NEO4J_DATABASE,
      password: { variable: 'NEO4J_PASSWORD' },
      running: null,
    }
  const { uri, username, database } = embeddedNeo4jAddress(settings)
  const { pid, phase } = engineStatus(settings).neo4j
  return {
    uri,
    username,
    database,
    password: { file: passwordFile(settings, 'neo4j') },
    running: pid !== null && phase === 'ready',
  }
}
