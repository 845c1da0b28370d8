import { useState } from 'react'
import type { CypherRequest } from '../../../../model/api/console.ts'
import { remember, remembered } from '../../../app/remembered.ts'
import { parseHistory, withRan } from './history.ts'
import type { Ran } from './history.ts'

const storageKey = 'dramatis.cypher.history'

/** The statements that were run in this browser. */
export function useHistory() {
  const [history, setHistory] = useState<readonly Ran[]>(() => parseHistory(remembered(storageKey)))
  const put = (next: readonly Ran[]) => {
    setHistory(next)
    remember(storageKey, JSON.stringify(next))
  }
  return {
    history,
    // Another window may have added some.
    add: (statement: CypherRequest) =>
      put(withRan(parseHistory(remembered(storageKey)), statement, new Date().toISOString())),
    clear: () => put([]),
  }
}
