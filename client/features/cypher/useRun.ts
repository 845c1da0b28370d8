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
  | { state: 'failed'; error: unknown }
  | { state: 'cancelled'; milliseconds: number }

/** What became of a statement before it is sent; what was sent before it goes on. */
export type Checked =
  | { state: 'none' }
  | { state: 'checking' }
  | { state: 'refused'; query: string; refusal: Refusal }

/** What is done around a statement: `check` says why it must not be sent, `onSend` is told that it is. */
type Around = { check: () => Promise<Refusal | null>; onSend: () => void }

/** So long a statement waits to be checked here, in milliseconds; the server checks it in any case. */
const longestCheck = 4000

/**
 * Checks a statement and sends it, one at a time: the next ends the one before in the database too, and so does cancelling,
 * and leaving the room. One that is refused is not sent, and leaves what was sent before as it is.
 */
export function useRun() {
  const [run, setRun] = useState<Run>({ state: 'none' })
  const [checked, setChecked] = useState<Checked>({ state: 'none' })
  const checking = useRef<AbortController | null>(null)
  const running = useRef<AbortController | null>(null)
  const cancel = useCallback(() => {
    const { current } = checking
    checking.current = null
    // Whoever cancels while a statement is being checked means that one.
    if (current === null) running.current?.abort()
    else {
      current.abort()
      setChecked({ state: 'none' })
    }
  }, [])
  useEffect(
    () => () => {
      checking.current?.abort()
      running.current?.abort()
    },
    [],
  )

  const send = useCallback(async (statement: CypherRequest, mine: AbortController): Promise<void> => {
    running.current?.abort()
    running.current = mine
    const since = performance.now()
    setRun({ state: 'running', since })
    const settle = (next: Run) => {
      // A later statement has the word.
      if (running.current === mine) setRun(next)
    }
    const spent = () => Math.round(performance.now() - since)
    try {
      const answer = await runCypher(statement, mine.signal)
      settle({ state: 'answered', statement, answer, milliseconds: spent() })
    } catch (error) {
      settle(mine.signal.aborted ? { state: 'cancelled', milliseconds: spent() } : { state: 'failed', error })
    }
  }, [])
  const start = useCallback(
    async (statement: CypherRequest, { check, onSend }: Around): Promise<void> => {
      checking.current?.abort()
      const mine = new AbortController()
      checking.current = mine
      setChecked({ state: 'checking' })
      // Where it cannot be checked here, the server does.
      const refusal = await Promise.race([check().catch(() => null), noWord(longestCheck, mine.signal)])
      if (checking.current !== mine) return
      checking.current = null
      setChecked(refusal === null ? { state: 'none' } : { state: 'refused', query: statement.query, refusal })
      if (refusal !== null) return
      onSend()
      await send(statement, mine)
    },
    [send],
  )
  return { run, checked, start, cancel }
}

/** Null after so many milliseconds, or as soon as the signal is given. */
function noWord(milliseconds: number, signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const end = () => resolve(null)
    setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
}
