// A windowed listbox: <select> can hold neither shapes nor thousands of rows.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { Check } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { describeRow } from '../../graph/mirror/rows.ts'
import type { Row } from '../../graph/mirror/rows.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { ActorGlyph, EventGlyph } from '../../ui/Glyph.tsx'
import { toggleChosen } from '../drawing/choosing.ts'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { nextIndex } from './nextIndex.ts'

const rowHeight = 48
const margin = 6

/**
 * The drawing as a list: the same nodes, by weight. Only the rows in sight are in the page, so it serves thousands.
 * Arrow keys, Home, End and first letters walk it, Enter opens, Space or a click with Ctrl chooses.
 */
export function GraphList({ rows, onOpen }: { rows: readonly Row[]; onOpen: (row: Row) => void }) {
  const { explorer } = useExplore()
  const box = useRef<HTMLDivElement>(null)
  const [scrolled, setScrolled] = useState(0)
  const [height, setHeight] = useState(480)
  const [active, setActive] = useState(0)
  const chosen = useSnapshot((snapshot) => snapshot.chosen)
  const prefix = useId()
  const current = Math.min(active, rows.length - 1)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const first = Math.max(Math.floor(scrolled / rowHeight) - margin, 0)
  const last = Math.min(Math.ceil((scrolled + height) / rowHeight) + margin, rows.length)
  const go = (index: number) => {
    const next = Math.max(0, Math.min(index, rows.length - 1))
    setActive(next)
    const row = rows[next]
    if (row !== undefined) explorer.emphasise({ hovered: row.id })
    const element = box.current
    if (element === null) return
    if (next * rowHeight < element.scrollTop) element.scrollTop = next * rowHeight
    if ((next + 1) * rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = (next + 1) * rowHeight - element.clientHeight
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, current, rows)
    if (next !== null) {
      event.preventDefault()
      go(next)
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const row = rows[current]
      if (row === undefined) return
      if (event.key === ' ') toggleChosen(explorer, row.id)
      else onOpen(row)
    }
  }
  return (
    <div
      ref={box}
      id="graph-list"
      role="listbox"
      aria-multiselectable="true"
      aria-label="Actors and events in the graph"
      tabIndex={0}
      aria-activedescendant={rows.length > 0 ? `${prefix}-${current}` : undefined}
      className="scroll-calm -mx-3 overflow-y-auto rounded-lg"
      style={{ maxHeight: 'min(34rem, 60dvh)' }}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
      onBlur={() => explorer.emphasise({ hovered: null })}
    >
      <div role="presentation" style={{ height: rows.length * rowHeight, position: 'relative' }}>
        {rows.slice(first, last).map((row, offset) => (
          <ListRow
            key={row.id}
            row={row}
            id={`${prefix}-${first + offset}`}
            index={first + offset}
            count={rows.length}
            isActive={first + offset === current}
            isChosen={chosen.has(row.id)}
            onOpen={(adds) => (adds ? toggleChosen(explorer, row.id) : onOpen(row))}
          />
        ))}
      </div>
    </div>
  )
}

function ListRow({
  row,
  id,
  index,
  count,
  isActive,
  isChosen,
  onOpen,
}: {
  row: Row
  id: string
  index: number
  count: number
  isActive: boolean
  isChosen: boolean
  /** `adds` when the row is to be chosen with others, not opened. */
  onOpen: (adds: boolean) => void
}) {
  const { explorer } = useExplore()
  const node = explorer.document.node(nodeId(row.id))
  return (
    // The listbox has the focus and handles the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-label={`${row.name}: ${describeRow(explorer.document, explorer.seen, row)}`}
      tabIndex={-1}
      className={`absolute inset-x-0 flex cursor-pointer items-center gap-2.5 rounded-lg px-3 hover:bg-well ${isActive ? 'list-active' : ''} ${isChosen ? 'bg-accent-well' : ''}`}
      style={{ top: index * rowHeight, height: rowHeight }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerEnter={() => explorer.emphasise({ hovered: row.id })}
      onPointerLeave={() => explorer.emphasise({ hovered: null })}
      onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
    >
      {isChosen && <Check size={14} className="-mr-1 shrink-0 text-accent" aria-hidden="true" />}
      {node?.kind === 'actor' && <ActorGlyph type={node.actor.type} isHollow={row.isLocal} />}
      {node?.kind === 'event' && <EventGlyph quad={node.event.quad} />}
      <span className="min-w-0 grow truncate">
        {row.name}
        {row.isLocal && <span className="ml-2 text-[0.8125rem] text-quiet">in one article</span>}
        {row.measured !== '' && (
          <span className="block truncate text-[0.8125rem] leading-4 text-quiet">{row.measured}</span>
        )}
      </span>
      <span className="shrink-0 text-[0.8125rem] text-quiet tabular-nums">
        {row.kind === 'actor' ? row.weight.toLocaleString('en') : 'event'}
      </span>
    </div>
  )
}
