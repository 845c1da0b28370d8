import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { EventSummary } from '../../../model/api/resources.ts'
import { linkingStatuses } from '../../../model/event.ts'
import { actorQuery } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { busiestEventsQuery, eventsToCompareQuery } from '../../api/reading-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { IconButton } from '../../ui/Button.tsx'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { useFilters } from '../explore/useFilters.ts'
import { ActorCombobox } from '../search/ActorCombobox.tsx'
import { ByToggle } from './ByToggle.tsx'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import { disputedFirst, mostReported } from './rank.ts'
import { StanceLegend } from './StanceSign.tsx'

const pageSize = 12

/** Who says what: events by outlets or speakers, and the sentences behind every cell. */
export default function CoverageRoom() {
  const { openHome, openCoverage, compared } = useNavigation()
  const { ids, by } = compared
  return (
    <PanelFrame eyebrow="Who says what" title="The same events, told by each" onClose={openHome}>
      <p className="mt-2 max-w-prose text-quiet">
        {ids.length === 0
          ? 'The events that most outlets report, disputed ones first. Choose somebody to compare their events.'
          : ids.length === 1
            ? 'The events in which this actor takes part, disputed ones first.'
            : 'The events in which all of these take part, disputed ones first.'}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <ByToggle by={by} onChange={(next) => openCoverage(ids, next)} />
        {ids.map((id) => (
          <Member
            key={id}
            id={id}
            onRemove={() =>
              openCoverage(
                ids.filter((other) => other !== id),
                by,
              )
            }
          />
        ))}
        <div className="min-w-60 grow md:max-w-xs">
          <ActorCombobox
            label="Compare the events of"
            placeholder={ids.length === 0 ? 'Events of …' : 'and of …'}
            onChoose={(actor) => openCoverage([...new Set([...ids, actor.id])], by)}
          />
        </div>
      </div>
      <div className="mt-4">
        <StanceLegend by={by} />
      </div>
      {ids.length === 0 ? <MostReported /> : <EventsOf key={ids.join(' ')} ids={ids} />}
    </PanelFrame>
  )
}

function Member({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { data } = useQuery(actorQuery(id))
  const name = data?.actor.name ?? 'an actor'
  return (
    <span className="flex items-center gap-2 rounded-full border border-line pl-3">
      {data !== undefined && <ActorGlyph type={data.actor.type} />}
      {name}
      <IconButton label={`Leave ${name} out`} className="rounded-full md:size-8" onClick={onRemove}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </span>
  )
}

/** Of the events among the busiest actors those that most outlets report. */
function MostReported() {
  const { compared } = useNavigation()
  const filters = useFilters()
  const [shown, setShown] = useState(pageSize)
  const overview = useQuery(busiestEventsQuery(filters))
  const contested = useDisputed([], filters)
  return (
    <Answer query={overview} what="the events">
      {(answer) => {
        const events = disputedFirst([...contested, ...mostReported(answer.events)])
        if (events.length === 0) return <Empty>No event under the filters in force.</Empty>
        return (
          <>
            <CoverageMatrix events={events.slice(0, shown)} by={compared.by} />
            <More
              shown={Math.min(shown, events.length)}
              total={{ count: events.length, exact: true }}
              what="events among the busiest actors"
              rankedBy="disputed, then number of outlets"
              hasMore={shown < events.length}
              isLoading={false}
              onMore={() => setShown(shown + pageSize)}
            />
          </>
        )
      }}
    </Answer>
  )
}

/** The disputed events of some actors, unless the reader has left these out. */
function useDisputed(ids: readonly string[], filters: Filters): readonly EventSummary[] {
  const areCounted = (filters.status ?? linkingStatuses).includes('disputed')
  const { data } = useInfiniteQuery({
    ...eventsToCompareQuery(ids, { ...filters, status: ['disputed'] }),
    enabled: areCounted,
  })
  return areCounted && data !== undefined ? data.pages.flatMap((page) => page.items) : []
}

function EventsOf({ ids }: { ids: readonly string[] }) {
  const { compared } = useNavigation()
  const filters = useFilters()
  const query = useInfiniteQuery(eventsToCompareQuery(ids, filters))
  const contested = useDisputed(ids, filters)
  return (
    <Answer query={query} what="the events">
      {({ pages }) => {
        const [first] = pages
        const listed = pages.flatMap((page) => page.items)
        const events = disputedFirst([...contested, ...listed])
        if (first === undefined || events.length === 0)
          return (
            <Empty>
              No event joins {ids.length === 1 ? 'it with anybody' : 'all of them'} under the filters in
              force.
            </Empty>
          )
        return (
          <>
            <CoverageMatrix events={events} by={compared.by} />
            <More
              shown={events.length}
              total={first.total}
              what={first.total.count === 1 ? 'event' : 'events'}
              rankedBy="disputed, then date, latest first"
              hasMore={query.hasNextPage}
              isLoading={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )
      }}
    </Answer>
  )
}
