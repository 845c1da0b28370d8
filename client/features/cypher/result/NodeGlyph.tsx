import { ActorType } from '../../../../model/actor.ts'
import { Quad } from '../../../../model/plover/event-types.ts'
import { ActorGlyph, EventGlyph } from '../../../ui/Glyph.tsx'
import type { ResultNode } from './cell.ts'

/** The shape of a node: of actors and events as everywhere in the explorer, of anything else a plain sheet. */
export function NodeGlyph({ node, size }: { node: ResultNode; size: number }) {
  const type = ActorType.safeParse(node.properties['type'])
  if (node.labels.includes('Actor') && type.success) return <ActorGlyph type={type.data} size={size} />
  const quad = Quad.safeParse(node.properties['quad'])
  if (node.labels.includes('Event') && quad.success) return <EventGlyph quad={quad.data} size={size} />
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="glyph shrink-0">
      <rect
        x="3"
        y="1.5"
        width="10"
        height="13"
        rx="1.5"
        fill="var(--page)"
        stroke="var(--quiet)"
        strokeWidth="1.5"
      />
      <path d="M5.5 5.5h5M5.5 8.5h5" stroke="var(--quiet)" />
    </svg>
  )
}
