import { useTool } from './useTool.ts'

/** The outline by which nodes are being chosen. */
export function Outline() {
  const outline = useTool((state) => state.outline)
  if (outline === null) return null
  return (
    <svg className="pointer-events-none absolute inset-0 size-full" aria-hidden="true">
      <polygon
        points={outline.map(({ x, y }) => `${x},${y}`).join(' ')}
        className="fill-accent/10 stroke-accent"
        strokeWidth={1.5}
        strokeDasharray="5 4"
        strokeLinejoin="round"
      />
    </svg>
  )
}
