import { useCallback, useEffect, useRef, useState } from 'react'
import type { CypherAnswer, CypherRequest } from '../../../model/api/console.ts'
import { runCypher } from '../../api/cypher-queries.ts'
import type { Refusal } from './editor/language.ts'

/** What became of the statement that was sent last. */
export type Run =
  | { state: 'none' }
  | { state: 'running'; since: number }
  /** `milliseconds`: of the whole way there and back. */
  | { state: 'answered'; statement: CypherRequest; answer: CypherAnswer; milliseconds: number }
  /** It was not sent. */
  | { state: 'refused'; query: string; refusal: Refusal }
  | { state: 'failed'; error: unknown }
  | { state: 'cancelled'; milliseconds: number }

/** What is done around a statement: `check` says why it must not be sent, `onSend` is told that it is. */
type Around = { check: () => Promise<Refusal | null>; onSend: () => void }

/** So long a statement waits to be checked here, in milliseconds; the server checks it in any case. */
const longestCheck = 4000

/** Sends one statement at a time. Cancelling ends it in the database too, and so does leaving the room. */
export function useRun() {
  const [run, setRun] = useState<Run>({ state: 'none' })
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])

  const start = useCallback(async (statement: CypherRequest, { check, onSend }: Around): Promise<void> => {
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
      const refusal = await Promise.race([check(), noWord(longestCheck, mine.signal)])
      mine.signal.throwIfAborted()
      if (refusal !== null) {
        settle({ state: 'refused', query: statement.query, refusal })
        return
      }
      onSend()
      const answer = await runCypher(statement, mine.signal)
      settle({ state: 'answered', statement, answer, milliseconds: spent() })
    } catch (error) {
      settle(mine.signal.aborted ? { state: 'cancelled', milliseconds: spent() } : { state: 'failed', error })
    }
  }, [])
  const cancel = useCallback(() => under.current?.abort(), [])
  return { run, start, cancel }
}

/** Null after so many milliseconds, or as soon as the signal is given. */
function noWord(milliseconds: number, signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const end = () => resolve(null)
    setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
}
