import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { EngineLease } from './index.ts'

/** The first value that Neo4j answers. */
export async function ask(lease: EngineLease, statement: string): Promise<unknown> {
  if (lease.neo4j === null) throw new Error('no Neo4j in the lease')
  const driver = neo4j.driver(lease.neo4j.uri, neo4j.auth.basic(lease.neo4j.username, lease.neo4j.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  })
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: lease.neo4j.database })
    return records[0]?.get(0)
  } finally {
    await driver.close()
  }
}

/** Waits until something holds. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  patienceMs = 150_000,
): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('what was waited for did not come')
    await sleep(100)
  }
}
