import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query'
import type { LinksAnswer } from '../../../model/api/resources.ts'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { EventRow } from '../event/EventRow.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'

/** The events in which all of some actors take part, by pages. */
export function JointEvents({
  query,
  whenNone,
}: {
  query: UseInfiniteQueryResult<InfiniteData<LinksAnswer>>
  whenNone: string
}) {
  return (
    <Answer query={query} what="the events">
      {({ pages }) => {
        const [first] = pages
        const events = pages.flatMap((page) => page.items)
        return (
          <>
            {events.length === 0 && <Empty>{whenNone}</Empty>}
            <ul>
              {events.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ul>
            {first !== undefined && events.length > 0 && (
              <More
                shown={events.length}
                total={first.total}
                what={first.total.count === 1 ? 'event' : 'events'}
                hasMore={query.hasNextPage}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            )}
            {first !== undefined && <CypherTwin of="the events" cypher={first.cypher} />}
          </>
        )
      }}
    </Answer>
  )
}
