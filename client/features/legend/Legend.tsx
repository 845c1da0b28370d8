import { Check } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { overviewQuery } from '../../api/queries.ts'
import type { Total } from '../../../model/api/answer.ts'
import type { EventStatus } from '../../../model/event.ts'
import { quadNames, quads } from '../../../model/plover/event-types.ts'
import type { CSSProperties, ReactNode } from 'react'
import { sizeWords } from '../../graph/style/meaning.ts'
import { actorTypeNames } from '../../graph/style/palette.ts'
import { legendTypes } from '../../graph/visible/counts.ts'
import type { Tally } from '../../graph/visible/counts.ts'
import { ActorGlyph, QuadLine } from '../../ui/Glyph.tsx'
import { Swatch } from '../appearance/Swatch.tsx'
import { attempt, useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { standings } from './standings.ts'

const furtherStatuses: readonly EventStatus[] = ['announced', 'hypothetical', 'denied']

/** What shapes and colours mean, how many there are of each, and the switches that show or hide them. */
export function Legend() {
  const explore = useExplore()
  const counts = useSnapshot((snapshot) => snapshot.counts)
  const view = useSnapshot((snapshot) => snapshot.view)
  const hasLocal = useSnapshot((snapshot) => snapshot.rows.some((row) => row.isLocal))
  const key = useSnapshot((snapshot) => snapshot.key)
  const { appearance } = view
  if (counts.actors.total === 0) return null
  return (
    <div className="flex flex-col gap-1">
      <Group title="Actors" style={key.nodes === null ? undefined : plainTypes}>
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
        {hasLocal && (
          <span className="flex items-center gap-2 px-2 text-[0.8125rem] text-quiet">
            <ActorGlyph type="group" isHollow /> hollow: known from one article only
          </span>
        )}
      </Group>
      <Group title="Events" style={key.edges === null ? undefined : plainKinds}>
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
      {view.mode === 'events' && (
        <Group title="Standing">
          {standings.map(([words, dashes]) => (
            <span key={words} className="flex items-center gap-2 px-2 text-[0.8125rem] text-quiet">
              <StandingGlyph dashes={dashes} /> {words}
            </span>
          ))}
        </Group>
      )}
      {key.nodes !== null && key.nodes.isMeasured && (
        <Group title="Colours">
          {key.nodes.entries.map((entry) => {
            const shown = entry.ids.filter((id) => !view.hidden.has(id)).length
            const isOn = shown > 0
            return (
              <Switch
                key={entry.key}
                isOn={isOn}
                words={entry.words}
                tally={{ shown, total: entry.ids.length }}
                onToggle={() =>
                  explore.explorer.perform(`${isOn ? 'Hide' : 'Show'} ${entry.words}`, (draft) => {
                    const { hidden } = draft.document.view
                    const ids = new Set(entry.ids)
                    draft.view({ hidden: isOn ? hidden.union(ids) : hidden.difference(ids) })
                  })
                }
              >
                <Swatch colour={entry.colour} />
              </Switch>
            )
          })}
        </Group>
      )}
      {key.edges !== null && (
        <Group title="Link dates">
          {key.edges.entries.map(({ colour, from, to }) => (
            <span key={colour} className="flex items-center gap-2 px-2 text-[0.8125rem]">
              <Swatch colour={colour} isLine />
              {from === to ? from : `${from} to ${to}`}
            </span>
          ))}
        </Group>
      )}
      {/* Always there: a line that came with another meaning would push the drawing. */}
      <Group title="Size">
        <span className="px-2 text-[0.8125rem] text-quiet first-letter:uppercase">
          {[
            sizeWords[appearance.size],
            ...(appearance.links === 'dominant' ? ['links of a kind that another outweighs are faint'] : []),
          ].join(' · ')}
        </span>
      </Group>
      <Group title="Also count">
        {furtherStatuses.map((status) => (
          <Switch
            key={status}
            isOn={view.statuses.has(status)}
            words={`${status} events`}
            tally={null}
            onToggle={() => attempt(explore.toggleStatus(status))}
          >
            <Tick isOn={view.statuses.has(status)} />
          </Switch>
        ))}
      </Group>
    </div>
  )
}

function StandingGlyph({ dashes }: { dashes: number }) {
  const around = 2 * Math.PI * 5
  return (
    <svg className="glyph shrink-0" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeDasharray={dashes === 0 ? undefined : `${(around / dashes) * 0.58} ${(around / dashes) * 0.42}`}
      />
    </svg>
  )
}

/** While colours mean something else, types are told by their shapes and kinds by their width. */
const plainTypes = Object.fromEntries(legendTypes.map((type) => [`--${type}`, 'var(--quiet)']))
const plainKinds = Object.fromEntries(quads.map((quad) => [`--quad${quad}`, 'var(--quiet)']))

function Group({
  title,
  style,
  children,
}: {
  title: string
  style?: CSSProperties | undefined
  children: ReactNode
}) {
  return (
    <fieldset aria-label={title} style={style} className="items-start md:flex">
      <span className="block shrink-0 text-[0.8125rem] text-quiet md:w-20 md:leading-7" aria-hidden="true">
        {title}
      </span>
      <div className="flex min-w-0 flex-wrap items-center gap-x-1 gap-y-0.5 md:min-h-7">{children}</div>
    </fieldset>
  )
}

function Tick({ isOn }: { isOn: boolean }) {
  return (
    <span
      className={`inline-flex size-4 items-center justify-center rounded border ${isOn ? 'border-accent bg-accent text-on-accent' : 'border-quiet'}`}
      aria-hidden="true"
    >
      {isOn && <Check size={12} strokeWidth={3} />}
    </span>
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
  /** How many there are; null when that is not known before they are counted. */
  tally: Tally | null
  onToggle: () => void
  children: ReactNode
}) {
  const isStruck = !isOn && tally !== null
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={
        tally === null ? `Count ${words}` : `${words}: ${isOn ? tally.shown : 0} of ${tally.total} shown`
      }
      className={`flex min-h-11 items-center gap-2 rounded-lg px-2 text-[0.8125rem] whitespace-nowrap transition-colors hover:bg-well md:min-h-7 ${isStruck ? 'text-quiet line-through' : ''}`}
      onClick={onToggle}
    >
      <span className={isStruck ? 'opacity-40' : 'flex'}>{children}</span>
      <span className="first-letter:uppercase">{words}</span>
      {tally !== null && <span className="text-quiet tabular-nums">{tallyWords(tally, isOn)}</span>}
    </button>
  )
}

/** "22", or "7 / 22" when time and filters leave so many. */
function tallyWords({ shown, total }: Tally, isOn: boolean): string {
  const all = total.toLocaleString('en')
  return isOn && shown !== total ? `${shown.toLocaleString('en')} / ${all}` : all
}

/** "60 of 143 actors"; where nobody knows of more, "10 links, perhaps more". */
function ofTotal(shown: number, { count, exact }: Total, what: string): string {
  const words = shown.toLocaleString('en')
  if (exact) return `${words} of ${count.toLocaleString('en')} ${what}`
  return shown < count
    ? `${words} of at least ${count.toLocaleString('en')} ${what}`
    : `${words} ${what}, perhaps more`
}

/** "60 of 143 actors, ranked by …" */
export function Totals() {
  const counts = useSnapshot((snapshot) => snapshot.counts)
  const overview = useQuery({ ...overviewQuery(), enabled: false })
  if (overview.data === undefined || overview.data.totals.actors.count === 0) return null
  const { totals, rankedBy, actors } = overview.data
  const isAsLoaded = counts.actors.total === actors.length
  return (
    <p className="w-fit rounded-md bg-paper/90 px-1.5 text-[0.8125rem] text-quiet tabular-nums">
      {ofTotal(counts.actors.shown, totals.actors, 'actors')} · {ofTotal(counts.links, totals.links, 'links')}
      {/* In a narrow drawing a second line would lie over the uppermost actors. */}
      {isAsLoaded && <span className="@max-2xl:sr-only"> · ranked by {rankedBy}</span>}
    </p>
  )
}
