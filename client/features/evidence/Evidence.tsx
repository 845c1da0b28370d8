import { useInfiniteQuery } from '@tanstack/react-query'
import { claimsQuery } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { ClaimList } from './ClaimList.tsx'
import { Disputed } from './Disputed.tsx'
import { MarkLegend } from './Sentence.tsx'
import { useFurtherPages } from './useFurtherPages.ts'

/** How many pages a disputed event brings by itself; the rest comes on demand. */
const mostSidePages = 5

/** All sentences behind an event or a link, the best first, the rest by pages. */
export function Evidence({
  of,
  filters,
  showEvent = false,
  isDisputed = false,
}: {
  of: { event?: string; actors?: readonly string[] }
  filters: Filters
  showEvent?: boolean
  /** Whether sources disagree: then the sides stand apart, so all of both are asked for. */
  isDisputed?: boolean
}) {
  const query = useInfiniteQuery(claimsQuery(of, filters))
  useFurtherPages(query, isDisputed, mostSidePages)
  return (
    <Answer query={query} what="the sentences">
      {({ pages }) => {
        const claims = pages.flatMap((page) => page.items)
        const [first] = pages
        if (first === undefined || claims.length === 0)
          return <Empty>No sentence states this under the filters in force.</Empty>
        return (
          <>
            <MarkLegend />
            <div className="mt-3">
              {isDisputed ? (
                <Disputed claims={claims} />
              ) : (
                <ClaimList claims={claims} showEvent={showEvent} />
              )}
            </div>
            <More
              shown={claims.length}
              total={first.total}
              what={first.total.count === 1 ? 'sentence' : 'sentences'}
              rankedBy="corroboration, recency and confidence"
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
            <CypherTwin of="the sentences" cypher={first.cypher} />
          </>
        )
      }}
    </Answer>
  )
}
