import { useInfiniteQuery } from '@tanstack/react-query'
import { eventsQuery } from '../../api/queries.ts'
import { PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { EventRow } from '../event/EventRow.tsx'

import { useFilters } from '../explore/useFilters.ts'
import { CypherTwin } from '../twin/CypherTwin.tsx'

/** The events in which an actor takes part; each opens its sentences. */
export function ActorEvents({ id }: { id: string }) {
  const filters = useFilters()
  const query = useInfiniteQuery(eventsQuery(id, filters))
  return (
    <PanelPart title="Events">
      <Answer query={query} what="the events">
        {({ pages }) => {
          const [first] = pages
          const events = pages.flatMap((page) => page.items)
          if (first === undefined || events.length === 0)
            return <Empty>No event under the filters in force.</Empty>
          return (
            <>
              <ul>
                {events.map((event) => (
                  <EventRow key={event.id} event={event} />
                ))}
              </ul>
              <More
                shown={events.length}
                total={first.total}
                what={first.total.count === 1 ? 'event' : 'events'}
                hasMore={query.hasNextPage}
                isLoading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
              <CypherTwin of="the events" cypher={first.cypher} />
            </>
          )
        }}
      </Answer>
    </PanelPart>
  )
}
