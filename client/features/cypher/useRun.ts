import { useCallback, useEffect, useRef, useState } from 'react'
import type { CypherAnswer, CypherRequest } from '../../../model/api/console.ts'
import { runCypher } from '../../api/cypher-queries.ts'

/** What became of the statement that was sent last. */
export type Run =
  | { state: 'none' }
  | { state: 'running'; since: number }
  /** `milliseconds`: of the whole way there and back. */
  | { state: 'answered'; statement: CypherRequest; answer: CypherAnswer; milliseconds: number }
  | { state: 'failed'; error: unknown }
  | { state: 'cancelled'; milliseconds: number }

/** Sends one statement at a time. Cancelling ends it in the database too, and so does leaving the room. */
export function useRun() {
  const [run, setRun] = useState<Run>({ state: 'none' })
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])

  const start = useCallback(async (statement: CypherRequest): Promise<void> => {
    under.current?.abort()
    const mine = new AbortController()
    under.current = mine
    const since = performance.now()
    setRun({ state: 'running', since })
    const settle = (next: Run) => {
      // A later statement has the word.
      if (under.current === mine) setRun(next)
    }
    const spent = () => Math.round(performance.now() - since)
    try {
      const answer = await runCypher(statement, mine.signal)
      settle({ state: 'answered', statement, answer, milliseconds: spent() })
    } catch (error) {
      settle(mine.signal.aborted ? { state: 'cancelled', milliseconds: spent() } : { state: 'failed', error })
    }
  }, [])
  const cancel = useCallback(() => under.current?.abort(), [])
  const refuse = useCallback((error: Error) => setRun({ state: 'failed', error }), [])
  return { run, start, cancel, refuse }
}
