import { useInfiniteQuery } from '@tanstack/react-query'
import type { CoverageBy } from '../../../model/api/coverage.ts'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { claimsBySourceQuery } from '../../api/reading-queries.ts'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { ClaimList } from '../evidence/ClaimList.tsx'
import { useFurtherPages } from '../evidence/useFurtherPages.ts'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import type { Source } from './matrix.ts'
import { StanceSign } from './StanceSign.tsx'
import { stanceOfClaim, stanceWords } from './stances.ts'

const reporting = ['asserts', 'denies', 'hedges'] as const
/** What nobody is named for is picked from all claims of the event; so many pages come by themselves. */
const mostPages = 10

/** The sentences in which one source reports an event, parted by what it says of it. */
export function SourceClaims({ event, by, source }: { event: string; by: CoverageBy; source: Source }) {
  const query = useInfiniteQuery(claimsBySourceQuery(event, by, source.ids))
  const isPicked = source.ids.length === 0
  useFurtherPages(query, isPicked, mostPages)
  return (
    <Answer query={query} what="the sentences">
      {({ pages }) => {
        const [first] = pages
        const claims = pages
          .flatMap((page) => page.items)
          .filter((claim) => !isPicked || isUnnamed(claim, by))
        if (first === undefined || claims.length === 0)
          return query.hasNextPage ? null : <Empty>No sentence of it reports this event.</Empty>
        return (
          <>
            {reporting.map((stance) => {
              const said = claims.filter((claim) => stanceOfClaim(claim) === stance)
              return said.length === 0 ? null : (
                <section key={stance} aria-label={stanceWords[by][stance].word} className="mt-4">
                  <h4 className="mb-1 flex items-center gap-1.5 text-sm font-semibold">
                    <StanceSign stance={stance} /> {stanceWords[by][stance].word}
                  </h4>
                  <ClaimList claims={said} />
                </section>
              )
            })}
            {(!isPicked || query.hasNextPage) && (
              <More
                shown={claims.length}
                total={isPicked ? { count: claims.length, exact: !query.hasNextPage } : first.total}
                what={first.total.count === 1 ? 'sentence' : 'sentences'}
                hasMore={query.hasNextPage}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            )}
            <CypherTwin of="the sentences" cypher={first.cypher} />
          </>
        )
      }}
    </Answer>
  )
}

function isUnnamed(claim: ClaimEvidence, by: CoverageBy): boolean {
  return by === 'outlet' ? claim.article.outletActor === null : claim.saidBy.length === 0
}
