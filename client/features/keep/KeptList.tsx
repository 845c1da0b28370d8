import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SavedKind, SavedSummary } from '../../../model/api/saved.ts'
import { savedListQuery } from '../../api/saved-queries.ts'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'

/** What people keep of one kind, latest changed first. */
export function KeptList({
  kind,
  none,
  children,
}: {
  kind: SavedKind
  /** Said while there is nothing. */
  none: string
  children: (saved: SavedSummary) => ReactNode
}) {
  const query = useInfiniteQuery(savedListQuery(kind))
  const words = kind === 'view' ? 'views' : kind === 'note' ? 'notes' : 'queries'
  return (
    <Answer query={query} what={`the ${words}`}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        const [first] = pages
        if (first === undefined || items.length === 0) return <Empty>{none}</Empty>
        return (
          <>
            <ul aria-label={`Saved ${words}`} className="divide-y divide-line">
              {items.map((saved) => (
                <li key={saved.id} className="py-2">
                  {children(saved)}
                </li>
              ))}
            </ul>
            <More
              shown={items.length}
              total={first.total}
              what={words}
              rankedBy="when they were changed last"
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
            <CypherTwin of={`the ${words}`} cypher={first.cypher} />
          </>
        )
      }}
    </Answer>
  )
}
