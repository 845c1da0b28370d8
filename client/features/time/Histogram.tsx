import { dateOfDay, shareOf, ticksOf } from './axis.ts'
import type { Axis } from './axis.ts'
import { periodWords } from './periodWords.ts'
import type { Span } from './playback.ts'
import type { Bar } from './useBars.ts'

/** Bars of events over time: all that match, and over them those that join actors drawn. */
export function Histogram({
  axis,
  bars,
  span,
  name,
}: {
  axis: Axis
  bars: readonly Bar[]
  span: Span | null
  name: string
}) {
  const highest = Math.max(...bars.map((bar) => bar.events), 1)
  return (
    <div className="absolute inset-0 overflow-hidden">
      <p className="sr-only">{`${name}. ${summaryOf(bars)}`}</p>
      {bars.map((bar) => {
        const left = shareOf(axis, bar.from)
        const width = shareOf(axis, bar.to + 1) - left
        const isOut = span !== null && (bar.to < span.from || bar.from > span.to)
        return (
          <div
            key={bar.from}
            aria-hidden="true"
            className={`absolute inset-y-0 flex items-end px-px ${isOut ? 'opacity-40' : ''}`}
            style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
          >
            <div
              className="relative w-full rounded-t-[2px] bg-line forced-colors:bg-[GrayText]"
              style={{ height: heightOf(bar.events, highest) }}
            >
              <div
                className="absolute inset-x-0 bottom-0 rounded-t-[2px] bg-accent/75 forced-colors:bg-[Highlight]"
                style={{ height: bar.events === 0 ? 0 : `${(bar.drawn / bar.events) * 100}%` }}
              />
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** Dates under the bars. */
export function Ticks({ axis }: { axis: Axis }) {
  return (
    <div className="relative h-4 overflow-hidden text-[0.6875rem] text-quiet" aria-hidden="true">
      {ticksOf(axis).map(({ day, words }) => (
        <span
          key={day}
          className="absolute border-l border-line pl-1 whitespace-nowrap"
          style={{ left: `${shareOf(axis, day) * 100}%` }}
        >
          {words}
        </span>
      ))}
    </div>
  )
}

function heightOf(events: number, highest: number): string {
  return events === 0 ? '0' : `max(3px, ${(events / highest) * 100}%)`
}

function summaryOf(bars: readonly Bar[]): string {
  const best = bars.reduce<Bar | null>(
    (most, bar) => (most === null || bar.events > most.events ? bar : most),
    null,
  )
  if (best === null || best.events === 0) return 'None has a date.'
  const period = periodWords({ from: dateOfDay(best.from), to: dateOfDay(best.to) })
  return `${bars.length} bars; most events, ${best.events.toLocaleString('en')}, in ${period}.`
}
