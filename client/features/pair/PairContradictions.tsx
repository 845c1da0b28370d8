import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EventSummary } from '../../../model/api/resources.ts'
import { eventsToCompareQuery } from '../../api/reading-queries.ts'
import type { Filters } from '../../api/queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Badge } from '../../ui/Badge.tsx'
import { More } from '../../ui/States.tsx'
import { dateWords } from '../event/dateWords.ts'
import { eventTitle } from '../event/eventWords.ts'
import { Evidence } from '../evidence/Evidence.tsx'

/** The events of some actors on which sources disagree, each with its sides beside each other. */
export default function PairContradictions({
  actors,
  filters,
}: {
  actors: readonly string[]
  filters: Filters
}) {
  const query = useInfiniteQuery(eventsToCompareQuery(actors, { ...filters, status: ['disputed'] }))
  const events = query.data?.pages.flatMap((page) => page.items) ?? []
  const total = query.data?.pages[0]?.total
  if (total === undefined || events.length === 0) return null
  return (
    <section aria-label="Disputed between sources" className="mb-5 rounded-xl bg-well px-4 py-3">
      <h3 className="text-[0.8125rem] font-semibold">
        {counted(total.count, 'event')} on which sources disagree
      </h3>
      {events.map((event) => (
        <Contradiction key={event.id} event={event} />
      ))}
      {query.hasNextPage && (
        <More
          shown={events.length}
          total={total}
          what="events"
          hasMore
          isLoading={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      )}
    </section>
  )
}

function Contradiction({ event }: { event: EventSummary }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(change) => setOpen(change.currentTarget.open)}>
      <summary className="flex min-h-11 flex-wrap items-center gap-2 md:min-h-9">
        <span className="font-serif text-[1.0625rem]">{eventTitle(event)}</span>
        <span className="text-[0.8125rem] text-quiet">{dateWords(event.date)}</span>
        <Badge tone="warn">disputed</Badge>
      </summary>
      {isOpen && (
        <div className="-mx-4 mb-2 bg-page px-4 py-3">
          <Evidence of={{ event: event.id }} filters={{}} isDisputed />
        </div>
      )}
    </details>
  )
}
