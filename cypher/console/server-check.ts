import type { Session } from 'neo4j-driver'
import { loadStatement } from '../statement.ts'

const foreign = loadStatement(new URL('foreign-code.cypher', import.meta.url))

/**
 * Why a database must not be opened to statements of users, or null: a plugin brings procedures and functions that may read
 * files and call other machines, and the plan of a statement does not show functions. Closes the session.
 */
export async function reasonToStayOff(session: Session): Promise<string | null> {
  try {
    const names: string[] = []
    for (const text of foreign.text.split(';').filter((one) => one.trim() !== '')) {
      const { records } = await session.run(text)
      names.push(...records.map((record) => String(record.get('name'))))
    }
    if (names.length === 0) return null
    const some = names.toSorted().slice(0, 3).join(', ')
    return `The database has procedures or functions that are not Neo4j's own (${some}${names.length > 3 ? ' and others' : ''}): the console stays off.`
  } finally {
    await session.close()
  }
}
