import { exitCodes, Failure } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import { coreNlpUsername } from './corenlp/configuration.ts'
import type { CoreNlpServer } from './corenlp/contact.ts'
import { coreNlpUrl } from './corenlp/engine.ts'
import { boltUri, embeddedNeo4j } from './neo4j/engine.ts'
import type { Neo4jAddress } from './neo4j/login.ts'
import { readPassword } from './secrets.ts'
import { readState } from './state.ts'

/** Where this home's Neo4j listens, and its password. Throws a `Failure` before its first start. */
export function embeddedNeo4jAddress(settings: Settings): Neo4jAddress {
  const { ports } = readState(settings).neo4j
  const password = readPassword(settings, 'neo4j')
  if (ports === null || password === null) throw neverStarted('Neo4j')
  return { uri: boltUri(ports), ...embeddedNeo4j, password }
}

/** Where this home's CoreNLP listens, and its password. Throws a `Failure` before its first start. */
export function embeddedCoreNlp(settings: Settings): CoreNlpServer {
  const { ports } = readState(settings).corenlp
  const password = readPassword(settings, 'corenlp')
  if (ports === null || password === null) throw neverStarted('CoreNLP')
  return { url: coreNlpUrl(ports), username: coreNlpUsername, password }
}

function neverStarted(title: string): Failure {
  return new Failure(`${title} has never run in this DRAMATIS_HOME.`, exitCodes.engine)
}
