import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Fragment, Suspense, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { onNotKnown } from '../../api/request.ts'
import { useExplore } from '../explore/useExplore.tsx'
import { sessionQuery } from './session.ts'
import { lazily } from '../../ui/lazily.tsx'

const SignIn = lazily(() => import('./SignIn.tsx'))

/** Shows the page to whom the server lets in, and asks everybody else to sign in first; also when a session has run out. */
export function SessionGate({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const { explorer } = useExplore()
  const { data } = useQuery(sessionQuery())
  const [entries, setEntries] = useState(0)
  useEffect(
    () => onNotKnown(() => queries.setQueryData(sessionQuery().queryKey, { required: true, user: null })),
    [queries],
  )
  const isOutside = data?.required === true && data.user === null
  return (
    <>
      <div inert={isOutside}>
        <Fragment key={entries}>{children}</Fragment>
      </div>
      {isOutside && (
        <Suspense fallback={null}>
          <SignIn
            onSignedIn={(session) => {
              queries.setQueryData(sessionQuery().queryKey, session)
              // What is drawn stays when a session had run out; a page that never began begins now.
              if (explorer.document.nodeCount === 0) setEntries(entries + 1)
              else void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
            }}
          />
        </Suspense>
      )}
    </>
  )
}
