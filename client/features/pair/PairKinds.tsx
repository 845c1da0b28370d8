import type { LinkSummary } from '../../../model/api/resources.ts'
import { quadNames, quads } from '../../../model/plover/event-types.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { QuadLine } from '../../ui/Glyph.tsx'

/** The lines that join two actors in the drawing, one for each kind of events: a press shows what is behind one alone. */
export function PairKinds({
  link,
  quad,
  onChoose,
  onPoint,
}: {
  link: LinkSummary | undefined
  /** The one that is shown; null for all. */
  quad: number | null
  onChoose: (quad: number | null) => void
  /** The reader points at one, or at none any more. */
  onPoint: (quad: Quad | null) => void
}) {
  if (link === undefined) return null
  return (
    <ul aria-label="Kinds of events between the two" className="mt-2 flex flex-wrap gap-1.5">
      {quads
        .filter((kind) => link[`quad${kind}`] > 0)
        .map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={quad === kind}
              className="flex min-h-11 items-center gap-2 rounded-full border border-line px-3 text-[0.8125rem] transition-colors hover:bg-well aria-pressed:border-accent aria-pressed:bg-accent-well aria-pressed:font-medium md:min-h-8"
              onPointerEnter={() => onPoint(kind)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(kind)}
              onClick={() => onChoose(quad === kind ? null : kind)}
            >
              <QuadLine quad={kind} />
              {quadNames[kind]}
              <span className="text-quiet tabular-nums">{link[`quad${kind}`].toLocaleString('en')}</span>
            </button>
          </li>
        ))}
    </ul>
  )
}
