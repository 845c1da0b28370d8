import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import type { EngineName } from './catalog.ts'
import { checkCoreNlp, parseCoreNlpUrls } from './corenlp/contact.ts'
import type { CoreNlpServer } from './corenlp/contact.ts'
import { checkNeo4j } from './neo4j/login.ts'
import type { Neo4jAddress } from './neo4j/login.ts'
import { step } from './progress.ts'
import type { Report } from './progress.ts'

/** The Neo4j that the settings name; null when they name none. Throws a `Failure` (usage) without a password. */
export function externalNeo4j(settings: Settings): Neo4jAddress | null {
  if (settings.NEO4J_URI === undefined) return null
  if (settings.NEO4J_PASSWORD === undefined) {
    throw new Failure('NEO4J_URI is set, but NEO4J_PASSWORD is not.', exitCodes.usage)
  }
  return {
    uri: settings.NEO4J_URI,
    username: settings.NEO4J_USERNAME,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  }
}

/** The CoreNLP servers that the settings name, as far as they answer; throws the first one's `Failure` when none does. */
export async function checkExternalCoreNlp(settings: Settings, report: Report): Promise<CoreNlpServer[]> {
  const servers = settings.CORENLP_URL === undefined ? [] : parseCoreNlpUrls(settings.CORENLP_URL)
  const checks = await Promise.allSettled(servers.map((server) => checkCoreNlp(server)))
  const refused = checks.flatMap((check): unknown[] => (check.status === 'rejected' ? [check.reason] : []))
  if (refused.length > 0 && refused.length === servers.length) throw refused[0]
  for (const reason of refused) report(step('attach', 'corenlp', messageOf(reason)))
  return servers.filter((_, index) => checks[index]?.status === 'fulfilled')
}

/** What is wrong with an engine that the settings name, a sentence for each server; nothing where it answers as it should. */
export async function externalProblems(settings: Settings, engine: EngineName): Promise<string[]> {
  const checks =
    engine === 'neo4j'
      ? [async () => checkNeo4jOf(settings)]
      : parseCoreNlpUrls(settings.CORENLP_URL ?? '').map((server) => async () => checkCoreNlp(server))
  const problems = await Promise.all(checks.map(failureOf))
  return problems.filter((problem) => problem !== null)
}

async function checkNeo4jOf(settings: Settings): Promise<void> {
  const address = externalNeo4j(settings)
  if (address !== null) await checkNeo4j(address)
}

async function failureOf(check: () => Promise<void>): Promise<string | null> {
  try {
    await check()
    return null
  } catch (error) {
    if (error instanceof Failure) return error.message
    throw error
  }
}
