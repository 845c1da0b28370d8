import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes, Failure } from '../../model/failure.ts'
import type { Settings } from '../../model/settings.ts'
import { catalog } from '../catalog.ts'
import { startProcess } from '../engine-process.ts'
import type { Engine } from '../engine.ts'
import { fetchedFolders } from '../fetched.ts'
import { logFile } from '../log-files.ts'
import { ownerArgument } from '../owner.ts'
import { becomesFree, freePort } from '../ports.ts'
import { writePrivateFile } from '../private-file.ts'
import { ensurePassword, passwordFile } from '../secrets.ts'
import type { Neo4jPorts } from '../state.ts'
import { neo4jArguments, neo4jConfiguration, neo4jFolders } from './configuration.ts'
import { claimNeo4j } from './login.ts'

/** The user of the embedded Neo4j, and its one database. */
export const embeddedNeo4j = { username: 'neo4j', database: 'neo4j' } as const

/** The Bolt address of an embedded Neo4j. */
export function boltUri(ports: Neo4jPorts): string {
  return `bolt://127.0.0.1:${ports.bolt}`
}

/** The embedded Neo4j. `ports` remembers its Bolt port from start to start. */
export function neo4jEngine(
  settings: Settings,
  java: () => Promise<string>,
  ports: { read: () => Neo4jPorts | null; write: (ports: Neo4jPorts) => void },
): Engine {
  const owner = ownerArgument(settings, 'neo4j')
  const log = logFile(settings, 'neo4j')
  return {
    name: 'neo4j',
    title: catalog.neo4j.title,
    owner,
    logFile: log,
    isReachable: () => ports.read() !== null,
    start: async () => {
      const known = ports.read()
      if (known !== null && !(await becomesFree(known.bolt))) {
        throw new Failure(portTaken(known.bolt, settings.folders.state), exitCodes.engine)
      }
      const chosen = known ?? { bolt: await freePort() }
      ports.write(chosen)
      ensurePassword(settings, 'neo4j')
      const folders = neo4jFolders(settings)
      for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 })
      writePrivateFile(join(folders.configuration, 'neo4j.conf'), neo4jConfiguration(settings, chosen.bolt))
      return startProcess(
        await java(),
        neo4jArguments(settings, fetchedFolders(settings, 'neo4j').jars, owner),
        { folder: folders.home, logFile: log },
      )
    },
    readiness: async () => {
      const known = ports.read()
      if (known === null) return { kind: 'not-yet' }
      const password = ensurePassword(settings, 'neo4j')
      const contact = await claimNeo4j({ uri: boltUri(known), ...embeddedNeo4j, password })
      if (contact.kind === 'ready') return contact
      if (contact.kind === 'away') return { kind: 'not-yet' }
      return {
        kind: 'refused',
        problem: `The Neo4j in ${settings.folders.data} refuses the password in ${passwordFile(settings, 'neo4j')}; put back the file that belongs to it`,
      }
    },
  }
}

/** Said when the recorded Bolt port is in use: it stays the same for ever, because people put it into other tools. */
export function portTaken(port: number, stateFile: string): string {
  return `Port ${port}, on which this home's Neo4j listens, is used by another program: stop that program, or delete ${stateFile} to let Neo4j choose another port.`
}
