import { useQuery } from '@tanstack/react-query'
import { overviewQuery } from '../../api/queries.ts'
import type { EventStatus } from '../../../model/event.ts'
import { quadNames } from '../../../model/plover/event-types.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import type { ReactNode } from 'react'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { legendTypes } from '../../graph/visible/visible.ts'
import type { Tally } from '../../graph/visible/visible.ts'
import { ActorGlyph, QuadLine } from '../../ui/Glyph.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'

const quads: readonly Quad[] = [1, 2, 3, 4]
const furtherStatuses: readonly EventStatus[] = ['announced', 'hypothetical', 'denied']
const furtherNames: Record<string, string> = {
  announced: 'announced',
  hypothetical: 'hypothetical',
  denied: 'denied',
}

/** What shapes and colours mean, how many there are of each, and the switches that show or hide them. */
export function Legend() {
  const explore = useExplore()
  const counts = useSnapshot((snapshot) => snapshot.counts)
  const view = useSnapshot((snapshot) => snapshot.view)
  return (
    <div className="space-y-3">
      <Group title="Actors">
        {legendTypes
          .filter((type) => counts.types[type].total > 0)
          .map((type) => (
            <Switch
              key={type}
              isOn={!view.actorTypesOff.has(type)}
              words={actorTypeNames[type].many}
              tally={counts.types[type]}
              onToggle={() => explore.toggleType(type)}
            >
              <ActorGlyph type={type} />
            </Switch>
          ))}
      </Group>
      <Group title="Events between them">
        {quads
          .filter((quad) => counts.quads[quad].total > 0)
          .map((quad) => (
            <Switch
              key={quad}
              isOn={!view.quadsOff.has(quad)}
              words={quadNames[quad]}
              tally={counts.quads[quad]}
              onToggle={() => explore.toggleQuad(quad)}
            >
              <QuadLine quad={quad} />
            </Switch>
          ))}
      </Group>
      <Group title="Also count events that are">
        <div className="flex flex-wrap gap-1.5 pt-1">
          {furtherStatuses.map((status) => (
            <button
              key={status}
              type="button"
              aria-pressed={view.statuses.has(status)}
              className="min-h-11 rounded-full border border-line px-2.5 text-[0.8125rem] text-quiet transition-colors hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-well aria-pressed:text-accent md:min-h-7"
              onClick={() => attempt(explore.toggleStatus(status))}
            >
              {furtherNames[status]}
            </button>
          ))}
        </div>
      </Group>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-0.5 text-xs font-semibold text-quiet">{title}</legend>
      {children}
    </fieldset>
  )
}

function Switch({
  isOn,
  words,
  tally,
  onToggle,
  children,
}: {
  isOn: boolean
  words: string
  tally: Tally
  onToggle: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={`${words}: ${isOn ? tally.shown : 0} of ${tally.total} shown`}
      className={`-mx-2 flex min-h-11 w-[calc(100%+1rem)] items-center gap-2.5 rounded-lg px-2 text-left text-[0.8125rem] transition-colors hover:bg-well md:min-h-7 ${isOn ? '' : 'text-quiet line-through opacity-60'}`}
      onClick={onToggle}
    >
      <span className="flex w-5 justify-center">{children}</span>
      <span className="grow first-letter:uppercase">{words}</span>
      <span className="pl-3 text-quiet tabular-nums">{tally.total.toLocaleString('en')}</span>
    </button>
  )
}

/** "60 of 143 actors, ranked by …" */
export function Totals() {
  const counts = useSnapshot((snapshot) => snapshot.counts)
  const overview = useQuery({ ...overviewQuery(), enabled: false })
  if (overview.data === undefined) return null
  const { totals, rankedBy } = overview.data
  return (
    <p className="text-[0.8125rem] text-quiet tabular-nums">
      {counts.actors.shown.toLocaleString('en')} of {totals.actors.exact ? '' : 'at least '}
      {totals.actors.count.toLocaleString('en')} actors · {counts.links.toLocaleString('en')} of{' '}
      {totals.links.exact ? '' : 'at least '}
      {totals.links.count.toLocaleString('en')} links · ranked by {rankedBy}
    </p>
  )
}
