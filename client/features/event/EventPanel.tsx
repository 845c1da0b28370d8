import { useQuery } from '@tanstack/react-query'
import type { EventSummary } from '../../../model/api/resources.ts'
import { quadNames } from '../../../model/plover/event-types.ts'
import { eventQuery } from '../../api/queries.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Badge } from '../../ui/Badge.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { ActorGlyph, EventGlyph } from '../../ui/Glyph.tsx'
import { PanelFrame, PanelPart } from '../../ui/PanelFrame.tsx'
import { Answer } from '../../ui/States.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { dateWords } from './dateWords.ts'
import { corroboration, eventTitle, statusWords } from './eventWords.ts'
import { ReportedBy } from './ReportedBy.tsx'

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
              {[dateWords(event.date), ...(event.place === null ? [] : [event.place.name])].join(' · ')}
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
            <ReportedBy event={event.id} />
            <PanelPart title={corroboration(event)}>
              <Evidence of={{ event: event.id }} filters={{}} isDisputed={event.status === 'disputed'} />
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
