import neo4j, { Neo4jError } from 'neo4j-driver'
import { exitCodes, Failure } from '../../model/failure.ts'

/** Where a Neo4j is and who we are there. */
export type Neo4jAddress = { uri: string; username: string; password: string; database: string }

/** What a first contact ended with. */
export type Contact =
  | { kind: 'ready' }
  | { kind: 'refused'; problem: string }
  | { kind: 'away'; problem: string; code: string }

/** The password of a store that nobody has logged in to yet. */
const initialPassword = 'neo4j'

/** Codes that mean: not with these credentials. A rate limit is none, it passes. */
const refusals = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.Forbidden',
])

/** Asks a Neo4j for `RETURN 1`: an open port alone is not a database that answers. */
export async function contactNeo4j(address: Neo4jAddress): Promise<Contact> {
  return run(address, 'RETURN 1', {})
}

/**
 * Contacts the embedded Neo4j and, on a fresh store, replaces the initial password by ours. The password was kept before
 * the store existed, so a crash anywhere between leaves either the initial or our password in force: both are tried.
 */
export async function claimNeo4j(address: Neo4jAddress): Promise<Contact> {
  const contact = await contactNeo4j(address)
  if (contact.kind !== 'refused') return contact
  const claimed = await run(
    { ...address, password: initialPassword, database: 'system' },
    'ALTER CURRENT USER SET PASSWORD FROM $initial TO $ours',
    { initial: initialPassword, ours: address.password },
  )
  return claimed.kind === 'ready' ? contactNeo4j(address) : claimed
}

/** Checks a Neo4j that somebody else runs. Throws a `Failure` (engine) that says what to look at. */
export async function checkNeo4j(address: Neo4jAddress): Promise<void> {
  const contact = await contactNeo4j(address)
  if (contact.kind === 'ready') return
  throw new Failure(`Neo4j at ${address.uri} ${remarkOn(contact, address)}.`, exitCodes.engine)
}

/** What to look at, by the driver's code; its own words only where no code says enough. */
function remarkOn(
  contact: Exclude<Contact, { kind: 'ready' }>,
  { username, database }: Neo4jAddress,
): string {
  if (contact.kind === 'refused') {
    return `refuses the user ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD`
  }
  switch (contact.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return 'cannot be reached: check NEO4J_URI and that it runs'
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `has no database named ${database}: check NEO4J_DATABASE`
    default:
      return `cannot be used: ${contact.problem}`
  }
}

async function run(
  address: Neo4jAddress,
  statement: string,
  parameters: Record<string, string>,
): Promise<Contact> {
  const driver = openDriver(address)
  try {
    await driver.executeQuery(statement, parameters, { database: address.database })
    return { kind: 'ready' }
  } catch (error) {
    return contactAfter(error)
  } finally {
    await driver.close()
  }
}

function openDriver(address: Neo4jAddress) {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 0,
      maxConnectionPoolSize: 1,
      userAgent: 'dramatis-engines',
    })
  } catch (cause) {
    throw new Failure(`NEO4J_URI "${address.uri}" is not an address Neo4j understands.`, exitCodes.usage, {
      cause,
    })
  }
}

function contactAfter(error: unknown): Contact {
  if (!(error instanceof Neo4jError)) throw error
  const problem = (error.message.split('\n')[0] ?? '').replace(/\.$/u, '')
  return refusals.has(error.code) ? { kind: 'refused', problem } : { kind: 'away', problem, code: error.code }
}
