import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Facets as FacetCounts } from '../../../model/api/facets.ts'
import { describeDate } from '../../../model/dates.ts'
import { actorQuery } from '../../api/queries.ts'
import { daysOfMonth } from '../../api/daysOfMonth.ts'
import { useNavigation } from '../../app/navigation.ts'
import { ActorGlyph } from '../../ui/Glyph.tsx'

const mostShown = 8

/** What the hits have in common, with counts; a click narrows the search to it, another one takes that back. */
export function Facets({ facets, withCoded }: { facets: FacetCounts | null; withCoded: boolean }) {
  const { searched, setSearch } = useNavigation()
  const { outlet, month, who, coded } = searched.narrowing
  const chosen = useQuery({ ...actorQuery(who ?? ''), enabled: who !== null })
  const whoName =
    facets?.actor.find(({ actor }) => actor.id === who)?.actor.name ?? chosen.data?.actor.name ?? 'one actor'
  const isNarrowed = outlet !== null || month !== null || who !== null || (coded !== null && withCoded)
  return (
    <section aria-label="Narrow down" className="mt-4 text-sm">
      {isNarrowed && (
        <ul aria-label="Narrowed to" className="flex flex-wrap gap-1.5">
          {outlet !== null && <Chosen words={outlet} onRemove={() => setSearch({ outlet: null })} />}
          {month !== null && <Chosen words={monthWords(month)} onRemove={() => setSearch({ month: null })} />}
          {who !== null && <Chosen words={whoName} onRemove={() => setSearch({ who: null })} />}
          {coded !== null && withCoded && (
            <Chosen
              words={coded ? 'with a claim' : 'without a claim'}
              onRemove={() => setSearch({ coded: null })}
            />
          )}
        </ul>
      )}
      {facets !== null && (
        <details className="mt-1 xl:hidden">
          <summary className="flex min-h-11 w-fit items-center text-quiet hover:text-ink">
            Narrow down by outlet, month, actor
          </summary>
          <Groups facets={facets} withCoded={withCoded} />
        </details>
      )}
      {facets !== null && (
        <div className="max-xl:hidden">
          <Groups facets={facets} withCoded={withCoded} />
        </div>
      )}
    </section>
  )
}

function Groups({ facets, withCoded }: { facets: FacetCounts; withCoded: boolean }) {
  const { searched, setSearch } = useNavigation()
  const { outlet, month, who, coded } = searched.narrowing
  return (
    <div className="space-y-4">
      <Group title="Outlet">
        {facets.outlet.slice(0, mostShown).map((row) => (
          <Value
            key={row.outlet}
            words={row.outlet ?? 'unknown'}
            count={row.count}
            isOn={row.outlet !== null && row.outlet === outlet}
            onToggle={
              row.outlet === null
                ? null
                : () => setSearch({ outlet: row.outlet === outlet ? null : row.outlet })
            }
          />
        ))}
      </Group>
      <Group title="Published">
        {facets.month.slice(0, mostShown).map((row) => (
          <Value
            key={row.month}
            words={row.month === null ? 'unknown' : monthWords(row.month)}
            count={row.count}
            isOn={row.month !== null && row.month === month}
            onToggle={
              row.month === null ? null : () => setSearch({ month: row.month === month ? null : row.month })
            }
          />
        ))}
      </Group>
      <Group title="Who is meant">
        {facets.actor.slice(0, mostShown).map((row) => (
          <Value
            key={row.actor.id}
            words={row.actor.name}
            icon={<ActorGlyph type={row.actor.type} size={12} />}
            count={row.count}
            isOn={row.actor.id === who}
            onToggle={() => setSearch({ who: row.actor.id === who ? null : row.actor.id })}
          />
        ))}
      </Group>
      {withCoded && (
        <Group title="Coded">
          {([true, false] as const).map((isCoded) => (
            <Value
              key={String(isCoded)}
              words={isCoded ? 'with a claim' : 'without a claim'}
              count={isCoded ? facets.coded.yes : facets.coded.no}
              isOn={coded === isCoded}
              onToggle={() => setSearch({ coded: coded === isCoded ? null : isCoded })}
            />
          ))}
        </Group>
      )}
      {!facets.over.exact && (
        <p className="text-[0.8125rem] text-quiet">
          Counted over the best {facets.over.count.toLocaleString('en')} hits.
        </p>
      )}
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-[0.8125rem] font-semibold text-quiet">{title}</legend>
      {children}
    </fieldset>
  )
}

function Value({
  words,
  icon,
  count,
  isOn,
  onToggle,
}: {
  words: string
  icon?: ReactNode
  count: number
  isOn: boolean
  /** Null: one cannot ask for it. */
  onToggle: (() => void) | null
}) {
  const inside = (
    <>
      {icon}
      <span className="min-w-0 grow truncate" title={words}>
        {words}
      </span>
      <span className="shrink-0 text-[0.8125rem] text-quiet tabular-nums">{count.toLocaleString('en')}</span>
    </>
  )
  if (onToggle === null)
    return <p className="flex min-h-11 items-center gap-2 text-quiet italic md:min-h-8">{inside}</p>
  return (
    <button
      type="button"
      aria-pressed={isOn}
      className="-mx-2 flex min-h-11 w-[calc(100%+1rem)] items-center gap-2 rounded-lg px-2 text-left transition-colors hover:bg-well aria-pressed:bg-accent-well aria-pressed:font-medium md:min-h-8"
      onClick={onToggle}
    >
      {inside}
    </button>
  )
}

function Chosen({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <li>
      <button
        type="button"
        aria-label={`No longer narrow down to ${words}`}
        className="flex min-h-11 items-center gap-1.5 rounded-full border border-line bg-accent-well px-3 md:min-h-8"
        onClick={onRemove}
      >
        {words} <X size={14} aria-hidden="true" />
      </button>
    </li>
  )
}

function monthWords(month: string): string {
  return describeDate({ ...daysOfMonth(month), precision: 'month' })
}
