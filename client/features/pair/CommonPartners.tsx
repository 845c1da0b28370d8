import type { LinksAnswer } from '../../../model/api/resources.ts'
import { isNamedKey } from '../../../model/slug.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { ActorGlyph } from '../../ui/Glyph.tsx'
import { Empty } from '../../ui/States.tsx'

/** Who is linked to every one of some actors. */
export function CommonPartners({
  answer,
  whenNone,
  onOpen,
}: {
  answer: LinksAnswer | undefined
  whenNone: string
  onOpen: (id: string) => void
}) {
  if (answer === undefined || answer.commonPartners.length === 0) return <Empty>{whenNone}</Empty>
  return (
    <ul>
      {answer.commonPartners.map(({ actor, eventCount }) => (
        <li key={actor.id}>
          <button
            type="button"
            className="-mx-3 flex min-h-11 w-[calc(100%+1.5rem)] items-center gap-2.5 rounded-lg px-3 py-1.5 text-left transition-colors hover:bg-well"
            onClick={() => onOpen(actor.id)}
          >
            <ActorGlyph type={actor.type} isHollow={!isNamedKey(actor.id)} />
            <span className="grow">{actor.name}</span>
            <span className="text-[0.8125rem] text-quiet">
              at least {counted(eventCount, 'event')} with each
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
