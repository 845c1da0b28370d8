import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilterName, FilterValuesAnswer } from '../../../model/api/filter-values.ts'
import { EventStatus } from '../../../model/event.ts'
import { filterValuesQuery } from '../../api/time-queries.ts'
import type { ViewState } from '../../graph/model/view.ts'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useFilters } from '../explore/useFilters.ts'
import { ActorCombobox } from '../search/ActorCombobox.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { chosenOf, filterNames, toggledIn, valueWords } from './choices.ts'
import { useNames } from './useNames.ts'

const fewest = 8
const most = 500

/** The values of one filter to tick, with the events that each would leave. Nothing is asked before it is opened. */
export function FilterValues({ by }: { by: FilterName }) {
  const view = useSnapshot((snapshot) => snapshot.view)
  const chosen = tickedOf(view, by)
  const [isOpen, setOpen] = useState(
    by === 'types' || by === 'saidBy' || (by !== 'status' && chosen.length > 0),
  )
  return (
    <details
      className="mt-6 border-t border-line pt-2"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 items-center gap-2 text-[0.8125rem] font-semibold text-quiet hover:text-ink md:min-h-8">
        <span className="grow">{filterNames[by].title}</span>
        {by !== 'status' && chosen.length > 0 && (
          <span className="font-normal text-accent">{chosen.length} chosen</span>
        )}
      </summary>
      {isOpen && <Values by={by} view={view} chosen={chosen} />}
    </details>
  )
}

function Values({ by, view, chosen }: { by: FilterName; view: ViewState; chosen: readonly string[] }) {
  const explore = useExplore()
  const [limit, setLimit] = useState(fewest)
  const nameOf = useNames(view.filters)
  const query = useQuery(filterValuesQuery(by, limit, useFilters()))
  // A tick shows at once; what it counts comes when the server has counted.
  const [awaited, setAwaited] = useState<readonly string[]>([])
  const toggle = (id: string, words: string) => {
    setAwaited((before) => [...before, id])
    const counted = change(id, words).finally(() =>
      setAwaited((before) => before.toSpliced(before.indexOf(id), 1)),
    )
    attempt(counted)
  }
  const change = async (id: string, words: string): Promise<void> => {
    if (by === 'status') {
      await explore.toggleStatus(EventStatus.parse(id))
      return
    }
    await explore.recount(
      ({ filters }) =>
        `${chosenOf(filters, by).includes(id) ? 'Drop' : 'Set'} the filter: ${filterNames[by].before} ${words}`,
      (now) => ({ filters: toggledIn(now.filters, by, id) }),
    )
  }
  return (
    <Answer query={query} what={filterNames[by].title.toLowerCase()}>
      {(answer) => (
        <div className={query.isPlaceholderData ? 'opacity-60' : ''}>
          {answer.items.length === 0 && chosen.length === 0 && (
            <Empty>None of the events that match says so.</Empty>
          )}
          <ul aria-label={filterNames[by].title} className="-mx-2">
            {withChosen(answer, chosen, nameOf).map(({ id, name, events }) => {
              const words = valueWords(by, id, name)
              return (
                <li key={id}>
                  <label className="flex min-h-11 items-center gap-2.5 rounded-lg px-2 hover:bg-well md:min-h-8">
                    <input
                      type="checkbox"
                      className="size-5 shrink-0 accent-accent md:size-4"
                      checked={chosen.includes(id) !== awaited.includes(id)}
                      onChange={() => toggle(id, words)}
                    />
                    <span className="min-w-0 grow truncate first-letter:uppercase">{words}</span>
                    <span className="text-[0.8125rem] text-quiet tabular-nums">
                      {events.toLocaleString('en')}
                      <span className="sr-only"> events</span>
                    </span>
                  </label>
                </li>
              )
            })}
          </ul>
          <More
            shown={answer.items.length}
            total={answer.total}
            what={filterNames[by].title.toLowerCase()}
            rankedBy="number of events"
            hasMore={answer.items.length < answer.total.count && limit < most}
            isLoading={query.isFetching}
            onMore={() => setLimit(Math.min(limit * 4, most))}
          />
          {by === 'saidBy' && (
            <div className="mt-2">
              <ActorCombobox
                label="Said by somebody else"
                placeholder="Somebody else …"
                onChoose={(actor) => {
                  if (!chosen.includes(actor.id)) toggle(actor.id, actor.name)
                }}
              />
            </div>
          )}
          <CypherTwin of="these values" cypher={answer.cypher} />
        </div>
      )}
    </Answer>
  )
}

/** The values found, and those chosen that no event has any more. */
function withChosen(
  { items }: FilterValuesAnswer,
  chosen: readonly string[],
  nameOf: (id: string) => string,
): FilterValuesAnswer['items'] {
  const found = new Set(items.map(({ id }) => id))
  return [
    ...items,
    ...chosen.filter((id) => !found.has(id)).map((id) => ({ id, name: nameOf(id), events: 0 })),
  ]
}

function tickedOf({ filters, statuses }: ViewState, by: FilterName): readonly string[] {
  return by === 'status' ? [...statuses] : chosenOf(filters, by)
}
