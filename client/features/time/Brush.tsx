import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { TimeUnit } from '../../../model/time-bins.ts'
import { dateOfDay, dayAt, shareOf } from './axis.ts'
import type { Axis } from './axis.ts'
import { afterKey, movedBy, withHandle } from './handleKeys.ts'
import type { Handle } from './handleKeys.ts'
import { dayWords } from './periodWords.ts'
import type { Span } from './playback.ts'
import type { Bar } from './useBars.ts'

type Drag =
  | { kind: 'new'; day: number; gesture: object }
  | { kind: 'move'; day: number; span: Span; gesture: object }
  | { kind: Handle; span: Span; gesture: object }

/** The window over the bars: drawn with the pointer, or moved by its two handles with pointer and keys. */
export function Brush({
  axis,
  bars,
  unit,
  span,
  onChange,
}: {
  axis: Axis
  bars: readonly Bar[]
  unit: TimeUnit
  span: Span | null
  onChange: (span: Span, gesture: object) => void
}) {
  const area = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const keys = useRef<object>({})
  const shown = span ?? { from: axis.first, to: axis.last }
  const start = (event: PointerEvent, make: (day: number, gesture: object) => Drag) => {
    if (event.button !== 0) return
    event.stopPropagation()
    area.current?.setPointerCapture(event.pointerId)
    drag.current = make(dayUnder(event), {})
    follow(event)
  }
  const dayUnder = (event: PointerEvent): number => {
    const box = area.current?.getBoundingClientRect()
    return box === undefined ? axis.first : dayAt(axis, (event.clientX - box.left) / Math.max(box.width, 1))
  }
  const follow = (event: PointerEvent) => {
    const { current } = drag
    if (current === null) return
    const day = dayUnder(event)
    const next = spanAfter(axis, bars, current, day)
    if (next.from !== span?.from || next.to !== span.to) onChange(next, current.gesture)
  }
  const press = (handle: Handle) => (event: KeyboardEvent) => {
    const next = afterKey(axis, shown, handle, event, unit)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onChange(next, keys.current)
  }
  const left = Math.max(shareOf(axis, shown.from), 0)
  const right = Math.min(shareOf(axis, shown.to + 1), 1)
  return (
    <div
      ref={area}
      className="absolute inset-0 cursor-crosshair touch-none select-none"
      onPointerDown={(event) => start(event, (day, gesture) => ({ kind: 'new', day, gesture }))}
      onPointerMove={follow}
      onPointerUp={() => {
        drag.current = null
      }}
      onPointerCancel={() => {
        drag.current = null
      }}
    >
      {span !== null && right > left && (
        <div
          className="absolute inset-y-0 cursor-grab border-y-2 border-accent bg-accent/10"
          style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
          onPointerDown={(event) => start(event, (day, gesture) => ({ kind: 'move', day, span, gesture }))}
        />
      )}
      {(['from', 'to'] as const).map((handle) => (
        <div
          key={handle}
          // An input of type range has one handle and no dates; two of them cannot share a track.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="slider"
          tabIndex={0}
          aria-label={handle === 'from' ? 'First day' : 'Last day'}
          aria-orientation="horizontal"
          aria-valuemin={handle === 'from' ? axis.first : shown.from}
          aria-valuemax={handle === 'from' ? shown.to : axis.last}
          aria-valuenow={shown[handle]}
          aria-valuetext={`${dayWords(dateOfDay(shown[handle]))}${span === null ? ', all time' : ''}`}
          className="group absolute inset-y-0 z-10 flex w-11 -translate-x-1/2 cursor-ew-resize items-center justify-center outline-none md:w-6"
          style={{ left: `${(handle === 'from' ? left : right) * 100}%` }}
          onKeyDown={press(handle)}
          onBlur={() => {
            keys.current = {}
          }}
          onPointerDown={(event) => start(event, (_, gesture) => ({ kind: handle, span: shown, gesture }))}
        >
          <span
            className={`h-full w-1.5 rounded-full group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent ${span === null ? 'bg-quiet/60' : 'bg-accent'}`}
            aria-hidden="true"
          />
        </div>
      ))}
    </div>
  )
}

/** The window that a drag has come to; its ends lie at the edges of bars. */
function spanAfter(axis: Axis, bars: readonly Bar[], drag: Drag, day: number): Span {
  const edge = (at: number, handle: Handle) =>
    bars.find(({ from, to }) => from <= at && at <= to)?.[handle] ?? at
  switch (drag.kind) {
    case 'new':
      return {
        from: Math.max(edge(Math.min(drag.day, day), 'from'), axis.first),
        to: Math.min(edge(Math.max(drag.day, day), 'to'), axis.last),
      }
    case 'move':
      return movedBy(axis, drag.span, day - drag.day)
    default:
      return withHandle(axis, drag.span, drag.kind, edge(day, drag.kind))
  }
}
