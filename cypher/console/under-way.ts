import type { Session } from 'neo4j-driver'
import { loadStatement } from '../statement.ts'

const underWay = loadStatement(new URL('under-way.cypher', import.meta.url))

/** Whether the transaction with this id in its metadata still runs; a database that does not answer in time is as bad. */
export async function isUnderWay(session: Session, id: string, timeoutMs: number): Promise<boolean> {
  const silent = new Promise<true>((done) => setTimeout(done, timeoutMs, true).unref())
  const seen = session
    .run(underWay.text, { id })
    .then(({ records }) => records.length > 0)
    .catch(() => false)
  const answer = await Promise.race([seen, silent])
  void session.close().catch(() => {})
  return answer
}
