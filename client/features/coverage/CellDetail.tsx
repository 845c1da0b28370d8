import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { CoverageAnswer } from '../../../model/api/coverage.ts'
import { IconButton } from '../../ui/Button.tsx'
import { eventTitle } from '../event/eventWords.ts'
import { MarkLegend } from '../evidence/Sentence.tsx'
import { cellOf } from './matrix.ts'
import type { Source } from './matrix.ts'
import { SilentArticles } from './SilentArticles.tsx'
import { SourceClaims } from './SourceClaims.tsx'
import { sourceName } from './sourceName.ts'
import { stanceWords } from './stances.ts'

/** What stands behind a cell: the sentences; of a silent outlet the articles that leave the event out; else the reason. */
export function CellDetail({
  answer,
  source,
  onClose,
}: {
  answer: CoverageAnswer
  source: Source
  onClose: () => void
}) {
  const { by, event, window } = answer
  const { stance } = cellOf(answer, source)
  const heading = useRef<HTMLHeadingElement>(null)
  const name = sourceName(source, by)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const [outlet] = source.ids
  return (
    <section aria-label={`${name} on ${eventTitle(event)}`} className="mt-5 max-w-2xl">
      <div className="flex items-start justify-between gap-3">
        <h3
          ref={heading}
          tabIndex={-1}
          className="scroll-mt-8 font-serif text-[1.25rem] leading-snug outline-none"
        >
          {name} <span className="text-quiet">on</span> {eventTitle(event)}
        </h3>
        <IconButton label="Close the sentences" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {stance === 'reports' ? (
        <>
          <MarkLegend />
          <SourceClaims event={event.id} by={by} source={source} />
        </>
      ) : (
        <>
          <p className="mt-1 text-quiet">
            {name} {stance === 'unknown' ? 'says nothing of it; ' : ''}
            {stanceWords[by][stance].meaning}.
          </p>
          {stance === 'silent' && by === 'outlet' && outlet !== undefined && window !== null && (
            <SilentArticles outlet={outlet} event={event} window={window} />
          )}
        </>
      )}
    </section>
  )
}
