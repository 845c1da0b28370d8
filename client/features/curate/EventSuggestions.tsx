import { useInfiniteQuery } from '@tanstack/react-query'
import { eventSuggestionsQuery } from '../../api/curate-queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Answer, Empty } from '../../ui/States.tsx'
import { EventRow } from '../event/EventRow.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'

/** Pairs of events that may be one happening, each with the way to its sentences. */
export function EventSuggestions() {
  const query = useInfiniteQuery(eventSuggestionsQuery())
  return (
    <Answer query={query} what="the suggestions">
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        const [first] = pages
        if (first === undefined || items.length === 0)
          return <Empty>No two events look like one happening at the moment.</Empty>
        return (
          <>
            <p className="text-sm text-quiet">
              Claims become one event by what they say: type, participants, date and place. If two of these
              are one happening, open them and correct the claim that says it otherwise; then they meet by
              themselves.
            </p>
            <ol aria-label="Events that may be one" className="mt-2 divide-y divide-line">
              {items.map(({ first: one, second, score, reasons }) => (
                <li key={`${one.id} ${second.id}`} className="py-3">
                  <p className="text-sm">
                    <span className="font-semibold tabular-nums">{Math.round(score * 100)} %</span> likely
                    one: {reasons.join('; ')}.
                  </p>
                  <ul className="mt-1">
                    <EventRow event={one} />
                    <EventRow event={second} />
                  </ul>
                </li>
              ))}
            </ol>
            <div className="flex flex-wrap items-center justify-between gap-2 pt-3 text-sm text-quiet">
              <p>
                {items.length} pairs{query.hasNextPage ? ' and more' : ''}, the likeliest first
              </p>
              {query.hasNextPage && (
                <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {query.isFetchingNextPage ? 'Loading …' : 'Show more'}
                </Button>
              )}
            </div>
            <CypherTwin of="the suggestions" cypher={first.cypher} />
          </>
        )
      }}
    </Answer>
  )
}
