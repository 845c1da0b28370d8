import { useQueries } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { CoverageAnswer, CoverageBy } from '../../../model/api/coverage.ts'
import type { EventSummary } from '../../../model/api/resources.ts'
import { coverageQuery } from '../../api/reading-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button, TextButton } from '../../ui/Button.tsx'
import { Trouble } from '../../ui/States.tsx'
import { dateWords } from '../event/dateWords.ts'
import { eventTitle, statusWords } from '../event/eventWords.ts'
import { ControlBadge } from '../evidence/Source.tsx'
import { CellDetail } from './CellDetail.tsx'
import { cellOf, sourcesOf } from './matrix.ts'
import type { Source } from './matrix.ts'
import { nextCell } from './nextCell.ts'
import { sourceName } from './sourceName.ts'
import { StanceSign } from './StanceSign.tsx'
import { cellWords, stancesOf } from './stances.ts'

const usualColumns = 12
type Place = { event: string; source: string }

/** Events by sources as a table; arrow keys walk its cells, and each opens what it stands for below. */
export function CoverageMatrix({ events, by }: { events: readonly EventSummary[]; by: CoverageBy }) {
  const [isWhole, setWhole] = useState(false)
  const [opened, setOpened] = useState<Place | null>(null)
  const [active, setActive] = useState<Place | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const queries = useQueries({ queries: events.map((event) => coverageQuery(event.id, by)) })
  const answers = new Map(queries.flatMap(({ data }) => (data === undefined ? [] : [[data.event.id, data]])))
  const failed = queries.find((query) => query.isError)
  const sources = sourcesOf([...answers.values()])
  const columns = isWhole ? sources : sources.slice(0, usualColumns)
  const openSource = sources.find((source) => source.key === opened?.source)
  const openAnswer = opened === null ? undefined : answers.get(opened.event)
  const focusCell = (place: Place) =>
    table.current
      ?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${place.event} ${place.source}`)}"]`)
      ?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    if (active === null) return
    const rowIds = events.map(({ id }) => id)
    const columnKeys = columns.map(({ key }) => key)
    const next = nextCell(
      event.key,
      { row: rowIds.indexOf(active.event), column: columnKeys.indexOf(active.source) },
      { rows: rowIds.length, columns: columnKeys.length },
    )
    const place = next === null ? null : { event: rowIds[next.row], source: columnKeys[next.column] }
    if (place?.event === undefined || place.source === undefined) return
    event.preventDefault()
    event.stopPropagation()
    focusCell({ event: place.event, source: place.source })
  }
  const first: Place | null =
    events[0] === undefined || columns[0] === undefined
      ? null
      : { event: events[0].id, source: columns[0].key }
  return (
    <>
      {failed !== undefined && (
        <Trouble
          error={failed.error}
          onRetry={() => {
            for (const query of queries) if (query.isError) void query.refetch()
          }}
        />
      )}
      <div className="scroll-calm relative mt-3 max-h-[62dvh] overflow-auto rounded-xl border border-line">
        {/* The cells are buttons; the table only hears their arrow keys. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table ref={table} className="border-separate border-spacing-0 text-sm" onKeyDown={onKeyDown}>
          <caption className="sr-only">
            Who reports which event: {events.length} events by {columns.length}{' '}
            {by === 'outlet' ? 'outlets' : 'speakers'}. Arrow keys walk the cells, Enter opens one.
          </caption>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky top-0 left-0 z-20 min-w-52 border-r border-b border-line bg-paper px-3 py-2 text-left align-bottom font-semibold max-md:min-w-36 md:min-w-64"
              >
                Event
              </th>
              {columns.map((source) => (
                <Heading key={source.key} source={source} by={by} />
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map((event, index) => (
              <tr key={event.id}>
                <EventHeading event={event} />
                {columns.map((source) => {
                  const answer = answers.get(event.id)
                  const place = { event: event.id, source: source.key }
                  return (
                    <td key={source.key} className="border-b border-line p-0.5 text-center">
                      {answer === undefined ? (
                        queries[index]?.isError === true ? (
                          <span className="text-quiet">not loaded</span>
                        ) : (
                          <span className="mx-auto block h-3 w-8 animate-pulse rounded bg-well">
                            <span className="sr-only">loading</span>
                          </span>
                        )
                      ) : (
                        <CellButton
                          answer={answer}
                          source={source}
                          isOpen={isSame(opened, place)}
                          isTabStop={isSame(active ?? first, place)}
                          onFocus={() => setActive(place)}
                          onOpen={() => setOpened(isSame(opened, place) ? null : place)}
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sources.length > usualColumns && (
        <Button className="mt-2" onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? `Only the first ${usualColumns}`
            : `Show all ${sources.length} ${by === 'outlet' ? 'outlets' : 'speakers'}`}
        </Button>
      )}
      {opened !== null && openSource !== undefined && openAnswer !== undefined && (
        <CellDetail
          key={`${opened.event} ${opened.source}`}
          answer={openAnswer}
          source={openSource}
          onClose={() => {
            setOpened(null)
            focusCell(opened)
          }}
        />
      )}
    </>
  )
}

function isSame(one: Place | null, other: Place): boolean {
  return one?.event === other.event && one.source === other.source
}

function Heading({ source, by }: { source: Source; by: CoverageBy }) {
  return (
    <th
      scope="col"
      title={source.isLocal ? 'A description; in each article it may mean somebody else' : undefined}
      className="sticky top-0 z-10 max-w-36 min-w-24 border-b border-line bg-paper px-2 py-2 align-bottom text-[0.8125rem] leading-tight font-medium"
    >
      <span className={`block hyphens-auto break-words ${source.name === null ? 'italic' : ''}`}>
        {sourceName(source, by)}
      </span>
      <span className="mt-1 block">
        <ControlBadge control={source.control} />
      </span>
    </th>
  )
}

function EventHeading({ event }: { event: EventSummary }) {
  const { openEvent } = useNavigation()
  return (
    <th
      scope="row"
      className="sticky left-0 z-10 border-r border-b border-line bg-page px-3 py-2 text-left align-top font-normal"
    >
      <TextButton className="font-serif text-[1rem] leading-snug" onClick={() => openEvent(event.id)}>
        {eventTitle(event)}
      </TextButton>
      <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem] text-quiet">
        {dateWords(event.date)}
        {event.status !== 'reported' && <Badge tone="warn">{statusWords[event.status]}</Badge>}
      </span>
    </th>
  )
}

function CellButton({
  answer,
  source,
  isOpen,
  isTabStop,
  onFocus,
  onOpen,
}: {
  answer: CoverageAnswer
  source: Source
  isOpen: boolean
  isTabStop: boolean
  onFocus: () => void
  onOpen: () => void
}) {
  const cell = cellOf(answer, source)
  const words = cellWords(cell, answer.by)
  return (
    <button
      type="button"
      data-cell={`${answer.event.id} ${source.key}`}
      aria-label={words}
      aria-expanded={isOpen}
      title={words}
      tabIndex={isTabStop ? 0 : -1}
      className="flex min-h-11 w-full min-w-12 flex-wrap items-center justify-center gap-x-1.5 rounded-md px-1 hover:bg-well aria-expanded:bg-accent-well md:min-h-10"
      onFocus={onFocus}
      onClick={onOpen}
    >
      {stancesOf(cell).map(({ stance, count }) => (
        <StanceSign key={stance} stance={stance} count={count} />
      ))}
    </button>
  )
}
