import type { EventSummary } from '../../../model/api/resources.ts'
import { useNavigation } from '../../app/navigation.ts'
import { Badge } from '../../ui/Badge.tsx'
import { EventGlyph } from '../../ui/Glyph.tsx'
import { Hits } from '../search/Hits.tsx'
import { dateWords } from './dateWords.ts'
import { corroboration, eventTitle, statusWords } from './eventWords.ts'

/** An event in a list; it opens its sentences. The words of a query by which it was found are marked. */
export function EventRow({ event, query = '' }: { event: EventSummary; query?: string }) {
  const { openEvent } = useNavigation()
  return (
    <li>
      <button
        type="button"
        aria-label={event.name}
        className="-mx-3 flex w-[calc(100%+1.5rem)] gap-3 rounded-lg px-3 py-2.5 text-left transition-colors hover:bg-well"
        onClick={() => openEvent(event.id)}
      >
        <span className="mt-1.5">
          <EventGlyph quad={event.quad} />
        </span>
        <span className="min-w-0">
          <span className="font-serif text-[1.0625rem] leading-snug">
            <Hits text={eventTitle(event)} query={query} />
          </span>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-quiet">
            {dateWords(event.date)} · {corroboration(event)}
            {event.status !== 'reported' && <Badge tone="warn">{statusWords[event.status]}</Badge>}
          </span>
        </span>
      </button>
    </li>
  )
}
