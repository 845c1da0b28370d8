import { useState } from 'react'
import type { CypherRequest } from '../../../../model/api/console.ts'
import { keepHistory, readHistory, withRan } from './history.ts'
import type { Ran } from './history.ts'

/** The statements that were run in this browser. */
export function useHistory() {
  const [history, setHistory] = useState<readonly Ran[]>(() => readHistory(localStorage))
  const put = (next: readonly Ran[]) => {
    setHistory(next)
    keepHistory(localStorage, next)
  }
  return {
    history,
    // Another window may have added some.
    add: (statement: CypherRequest) =>
      put(withRan(readHistory(localStorage), statement, new Date().toISOString())),
    clear: () => put([]),
  }
}
