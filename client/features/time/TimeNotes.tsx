import type { ReactNode } from 'react'
import type { DatePrecision } from '../../../model/dates.ts'
import type { TimelineAnswer } from '../../../model/api/timeline.ts'
import { counted } from '../../graph/mirror/rows.ts'
import type { Clock } from '../../graph/model/view.ts'
import { CypherTwin } from '../twin/CypherTwin.tsx'

const precisionNames: Record<DatePrecision, string> = {
  day: 'to several days',
  week: 'to a week',
  month: 'to a month',
  season: 'to a season',
  year: 'to a year',
}

/** What the two shades mean, and what the bars do not show. */
export function TimeNotes({
  answer,
  clock,
  isZoomed,
}: {
  answer: TimelineAnswer
  clock: Clock
  isZoomed: boolean
}) {
  const { coarse, undated, outside, total } = answer
  const notes = [
    ...coarse.map(
      ({ precision, events }) =>
        `${counted(events, 'event')} dated only ${precisionNames[precision]} ${events === 1 ? 'has' : 'have'} no bar, and count in each window that they touch`,
    ),
    ...(undated.events === 0
      ? []
      : [
          `${counted(undated.events, clock === 'event' ? 'event' : 'reported event')} without a date count in no window`,
        ]),
    ...(outside.events === 0
      ? []
      : [`${counted(outside.events, 'event')} lie outside of the bars: choose wider ones`]),
  ]
  return (
    <div className="mx-3 mt-1 flex flex-wrap items-start gap-x-4 text-[0.8125rem] text-quiet">
      <Shade className="bg-line forced-colors:bg-[GrayText]">
        {counted(total.count, 'event')} that match{isZoomed ? ' in this time' : ''}
      </Shade>
      <Shade className="bg-accent/75 forced-colors:bg-[Highlight]">those between actors in the graph</Shade>
      {notes.length > 0 && (
        <details className="max-md:w-full">
          <summary className="w-fit py-2 hover:text-ink md:py-0">What the bars leave out</summary>
          <ul className="list-disc pl-4">
            {notes.map((note) => (
              <li key={note}>{note}.</li>
            ))}
          </ul>
        </details>
      )}
      <div className="-mt-3 ml-auto md:-mt-1 [&>details]:mt-0">
        <CypherTwin of="the bars" cypher={answer.cypher} />
      </div>
    </div>
  )
}

function Shade({ className, children }: { className: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className={`size-2.5 rounded-[2px] ${className}`} aria-hidden="true" />
      {children}
    </span>
  )
}
