import type { ReactNode } from 'react'
import type { ActorType } from '../../model/actor.ts'
import type { Quad } from '../../model/plover/event-types.ts'
import { actorShapes } from '../graph/style/palette.ts'
import type { Shape } from '../graph/style/palette.ts'

const outlines: Record<Shape, ReactNode> = {
  circle: <circle cx="8" cy="8" r="6" />,
  square: <rect x="2.4" y="2.4" width="11.2" height="11.2" rx="2" />,
  diamond: <path d="m8 .8 7.2 7.2L8 15.2.8 8z" />,
  triangle: <path d="M8 1.6 15 14H1z" strokeLinejoin="round" />,
  hexagon: <path d="m8 1 6.1 3.5v7L8 15l-6.1-3.5v-7z" />,
  ring: <circle cx="8" cy="8" r="5" fill="none" strokeWidth="3" stroke="currentColor" />,
}

/** The shape and colour of an actor type, as in the drawing. Always beside its words, never instead of them. */
export function ActorGlyph({
  type,
  size = 14,
  isHollow = false,
}: {
  type: ActorType
  size?: number
  /** Known from one article only. */
  isHollow?: boolean
}) {
  return (
    <svg
      className="glyph shrink-0"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={isHollow ? 'none' : `var(--${type})`}
      stroke={isHollow ? `var(--${type})` : 'none'}
      strokeWidth={2}
      aria-hidden="true"
    >
      {outlines[actorShapes[type]]}
    </svg>
  )
}

/** An event of a quad, as in the drawing. */
export function EventGlyph({ quad, size = 14 }: { quad: Quad; size?: number }) {
  return (
    <svg
      className="glyph shrink-0"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      style={{ color: `var(--quad${quad})` }}
      aria-hidden="true"
    >
      {outlines.ring}
    </svg>
  )
}

/** The line of a quad in the legend: the material kinds are thicker. */
export function QuadLine({ quad }: { quad: Quad }) {
  return (
    <svg className="glyph shrink-0" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
      <path
        d="M1 11C6 3 14 3 19 11"
        fill="none"
        stroke={`var(--quad${quad})`}
        strokeWidth={quad % 2 === 0 ? 3.4 : 2}
        strokeLinecap="round"
      />
    </svg>
  )
}
