import { useQuery } from '@tanstack/react-query'
import { ArrowDown, ArrowUp, Minus, Plus, Waypoints } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useId, useState } from 'react'
import type { DiffAnswer } from '../../../model/api/diff.ts'
import { diffQuery } from '../../api/time-queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import type { Clock, Period } from '../../graph/model/view.ts'
import type { Change } from '../../graph/style/comparison.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { PanelFrame, PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer, Empty, More } from '../../ui/States.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { CypherTwin } from '../twin/CypherTwin.tsx'
import { periodText } from './periods.ts'
import { clockNames, periodWords } from './periodWords.ts'
import { endComparison, showComparison } from './showComparison.ts'
import { useComparison } from './useComparison.ts'

const changes: readonly { change: Change; title: string; none: string; icon: LucideIcon }[] = [
  { change: 'new', title: 'New', none: 'No link is new.', icon: Plus },
  { change: 'gone', title: 'Gone', none: 'No link is gone.', icon: Minus },
  { change: 'stronger', title: 'Stronger', none: 'No link is stronger.', icon: ArrowUp },
  { change: 'weaker', title: 'Weaker', none: 'No link is weaker.', icon: ArrowDown },
]
const fewest = 50
const most = 200

/** What changed from one period to another: links that are new, gone, stronger or weaker. */
export default function CompareRoom() {
  const explore = useExplore()
  const { openHome } = useNavigation()
  const { clock, periods, filters, choose, timeline } = useComparison()
  const isShown = useSnapshot((snapshot) => snapshot.view.comparison !== null)
  return (
    <PanelFrame
      eyebrow="Compare"
      title="What changed"
      onClose={openHome}
      actions={
        isShown ? (
          <Button onClick={() => endComparison(explore)}>Take the comparison out of the graph</Button>
        ) : undefined
      }
    >
      <div className="mt-4 flex flex-col gap-3">
        <Choice
          label="Compare by"
          value={clock}
          options={(['event', 'publication'] as const).map((value: Clock) => ({
            value,
            words: clockNames[value].one,
          }))}
          onChoose={(date) => choose({ date })}
        />
        {periods !== null && (
          <>
            <Days
              title="First period"
              period={periods.a}
              onChange={(period) => choose({ first: periodText(period) })}
            />
            <Days
              title="Second period"
              period={periods.b}
              onChange={(period) => choose({ second: periodText(period) })}
            />
          </>
        )}
      </div>
      {periods === null ? (
        <Answer query={timeline} what="when events lie">
          {() => (
            <Empty>
              Fewer than two months have events by {clockNames[clock].one.toLowerCase()}. Compare by the other
              date, or drop filters.
            </Empty>
          )}
        </Answer>
      ) : (
        <Changes
          key={`${periodText(periods.a)} ${periodText(periods.b)} ${clock}`}
          {...periods}
          clock={clock}
          filters={filters}
        />
      )}
    </PanelFrame>
  )
}

/** Two days; the answer waits until both are dates in order. */
function Days({
  title,
  period,
  onChange,
}: {
  title: string
  period: Period
  onChange: (period: Period) => void
}) {
  const id = useId()
  const field = 'min-h-11 min-w-0 grow rounded-lg border border-line bg-page px-2 text-sm md:min-h-9'
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-[0.8125rem] text-quiet">{title}</legend>
      <div className="flex items-center gap-2">
        <input
          type="date"
          id={`${id} from`}
          aria-label={`${title}: first day`}
          className={field}
          value={period.from}
          onChange={({ target }) => {
            if (target.value !== '')
              onChange({ from: target.value, to: target.value > period.to ? target.value : period.to })
          }}
        />
        <span aria-hidden="true">–</span>
        <input
          type="date"
          aria-label={`${title}: last day`}
          className={field}
          value={period.to}
          onChange={({ target }) => {
            if (target.value !== '')
              onChange({ from: target.value < period.from ? target.value : period.from, to: target.value })
          }}
        />
      </div>
    </fieldset>
  )
}

function Changes({
  a,
  b,
  clock,
  filters,
}: {
  a: Period
  b: Period
  clock: Clock
  filters: ReturnType<typeof useComparison>['filters']
}) {
  const explore = useExplore()
  const [limit, setLimit] = useState(fewest)
  const query = useQuery({ ...diffQuery(a, b, clock, limit, filters), placeholderData: (known) => known })
  return (
    <Answer query={query} what="what changed">
      {(answer) => (
        <>
          <p className="mt-4">
            {counted(answer.a.events, 'event')} in {periodWords(a)}, {counted(answer.b.events, 'event')} in{' '}
            {periodWords(b)}.{' '}
            <span className="text-quiet">
              {counted(answer.unchanged.count, 'link')} of as many events in both.
            </span>
          </p>
          <Button
            kind="primary"
            className="mt-3"
            disabled={changes.every(({ change }) => answer[change].items.length === 0)}
            title={
              changes.every(({ change }) => answer[change].items.length === 0)
                ? 'Nothing changed between these periods.'
                : undefined
            }
            onClick={() => attempt(showComparison(explore, answer))}
          >
            <Waypoints size={15} aria-hidden="true" /> Show in the graph
          </Button>
          {changes.map((kind) => (
            <ChangedLinks
              key={kind.change}
              {...kind}
              answer={answer}
              isLoading={query.isFetching}
              hasMore={limit < most}
              onMore={() => setLimit(most)}
            />
          ))}
          <CypherTwin of="the changes" cypher={answer.cypher} />
        </>
      )}
    </Answer>
  )
}

function ChangedLinks({
  change,
  title,
  none,
  icon: Icon,
  answer,
  isLoading,
  hasMore,
  onMore,
}: (typeof changes)[number] & {
  answer: DiffAnswer
  isLoading: boolean
  hasMore: boolean
  onMore: () => void
}) {
  const { openPair } = useNavigation()
  const { items, total } = answer[change]
  const names = new Map(answer.actors.map(({ id, name }) => [id, name]))
  return (
    <PanelPart
      title={title}
      aside={
        <span className="text-[0.8125rem] text-quiet tabular-nums">{total.count.toLocaleString('en')}</span>
      }
    >
      {items.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <ul aria-label={`${title} links`} className="-mx-3">
          {items.map(({ source, target, a, b }) => (
            <li key={`${source} ${target}`}>
              <button
                type="button"
                className="flex min-h-11 w-full items-center gap-2.5 rounded-lg px-3 py-1 text-left hover:bg-well md:min-h-9"
                onClick={() => openPair(source, target)}
              >
                <Icon size={15} className="shrink-0 text-accent" aria-hidden="true" />
                <span className="min-w-0 grow">
                  {names.get(source) ?? source} – {names.get(target) ?? target}
                </span>
                <span className="shrink-0 text-[0.8125rem] text-quiet tabular-nums">
                  <span aria-hidden="true">
                    {a} → {b}
                  </span>
                  <span className="sr-only">
                    , {counted(a, 'event')} before, {b} after
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {items.length < total.count && (
        <More
          shown={items.length}
          total={total}
          what={`${title.toLowerCase()} links`}
          rankedBy={answer.rankedBy}
          hasMore={hasMore}
          isLoading={isLoading}
          onMore={onMore}
        />
      )}
    </PanelPart>
  )
}
