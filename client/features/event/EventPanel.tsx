import { useQuery } from '@tanstack/react-query'
import type { EventSummary } from '../../../model/api/resources.ts'
import { describeDate } from '../../../model/dates.ts'
import type { EventStatus } from '../../../model/event.ts'
import { phraseOf, quadNames } from '../../../model/plover/event-types.ts'
import { eventQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { Badge } from '../../ui/Badge.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { ActorGlyph, EventGlyph } from '../../ui/Glyph.tsx'
import { PanelFrame, PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer } from '../../ui/States.tsx'
import { Evidence } from '../evidence/Evidence.tsx'

export const statusWords: Record<EventStatus, string> = {
  reported: 'reported',
  announced: 'announced, not yet done',
  hypothetical: 'hypothetical',
  denied: 'denied',
  disputed: 'disputed',
}

/** One event: what, when, who, and every sentence that reports it. */
export function EventPanel({ id }: { id: string }) {
  const { openHome, openActor } = useNavigation()
  const query = useQuery(eventQuery(id))
  const event = query.data?.event
  return (
    <PanelFrame
      eyebrow={event === undefined ? 'Event' : <EventEyebrow event={event} />}
      title={event === undefined ? 'Event' : eventTitle(event)}
      onClose={openHome}
    >
      <Answer query={query} what="the event">
        {({ event }) => (
          <>
            <p className="mt-2 text-[0.9375rem] text-quiet">
              {[describeDate(event.date), ...(event.place === null ? [] : [event.place.name])].join(' · ')}
            </p>
            <ul aria-label="Participants" className="mt-4 space-y-1">
              {event.participants.map((participant) => (
                <li key={`${participant.id} ${participant.role}`} className="flex items-center gap-2">
                  <ActorGlyph type={participant.type} />
                  <TextButton onClick={() => openActor(participant.id)}>{participant.name}</TextButton>
                  <span className="text-[0.8125rem] text-quiet">{participant.role}</span>
                </li>
              ))}
            </ul>
            <PanelPart title={corroboration(event)}>
              <Evidence of={{ event: event.id }} filters={{}} />
            </PanelPart>
          </>
        )}
      </Answer>
    </PanelFrame>
  )
}

function EventEyebrow({ event }: { event: EventSummary }) {
  return (
    <>
      <EventGlyph quad={event.quad} />
      <span>Event · {quadNames[event.quad]}</span>
      {event.status !== 'reported' && <Badge tone="warn">{statusWords[event.status]}</Badge>}
    </>
  )
}

/** "Anu Tamm – Marko Ilves: phone call"; the date stands below the heading. */
export function eventTitle(event: EventSummary): string {
  const date = `, ${describeDate(event.date)}`
  const name = event.name === '' ? phraseOf(event.type, event.mode) : event.name
  return name.endsWith(date) ? name.slice(0, -date.length) : name
}

/** "Stated 5 times in 4 articles by 3 outlets, 2 of them independent" */
export function corroboration(event: EventSummary): string {
  const { claimCount, articleCount, outletCount, independentCount } = event
  const independent =
    independentCount < articleCount ? `, ${independentCount.toLocaleString('en')} independent` : ''
  return `${counted(claimCount, 'claim')} in ${counted(articleCount, 'article')} by ${counted(outletCount, 'outlet')}${independent}`
}
