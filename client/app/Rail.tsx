import { ChartColumn, Waypoints } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTimeStrip } from '../features/time/useTimeStrip.ts'
import { roomNames, useNavigation } from './navigation.ts'
import { explorerRooms } from './rooms.tsx'

/** The rooms, one under the other at the left of the page; on a phone in one row that scrolls. */
export function Rail() {
  const { panel, openHome, openRoom } = useNavigation()
  const here = panel.kind === 'room' ? panel.room : null
  const { clock, toggle } = useTimeStrip()
  return (
    <nav
      aria-label="Rooms"
      className="scroll-calm flex overflow-auto border-line bg-paper p-1 max-md:border-b md:flex-col md:border-r md:p-1.5"
    >
      <RailButton
        words="Graph"
        purpose="The graph and what it holds"
        icon={Waypoints}
        isHere={here === null}
        onOpen={openHome}
      />
      <button
        type="button"
        aria-pressed={clock !== null}
        title="When events lie: limit the graph to a time, and play it (T)"
        className={railButton(clock !== null)}
        onClick={toggle}
      >
        <ChartColumn size={18} strokeWidth={1.75} aria-hidden="true" />
        Time
      </button>
      {roomNames.map((name) => (
        <RailButton
          key={name}
          {...explorerRooms[name]}
          isHere={here === name}
          onOpen={() => openRoom(name)}
          onPoint={() => explorerRooms[name].Content.fetchAhead()}
        />
      ))}
    </nav>
  )
}

function RailButton({
  words,
  purpose,
  icon: Icon,
  isHere,
  onOpen,
  onPoint,
}: {
  words: string
  purpose: string
  icon: LucideIcon
  isHere: boolean
  onOpen: () => void
  /** The reader is about to open it. */
  onPoint?: () => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  // On a phone most rooms lie outside of the row, also the one that a link or the palette opens.
  useEffect(() => {
    if (isHere) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isHere])
  return (
    <button
      ref={button}
      type="button"
      aria-current={isHere ? 'page' : undefined}
      title={purpose}
      className={railButton(isHere)}
      onClick={onOpen}
      onPointerEnter={onPoint}
      onFocus={onPoint}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      {words}
    </button>
  )
}

function railButton(isOn: boolean): string {
  return `flex min-h-11 min-w-16 shrink-0 flex-col items-center justify-center gap-0.5 rounded-lg px-1 py-1 text-[0.6875rem] leading-tight font-medium transition-colors md:min-h-11 md:min-w-0 ${isOn ? 'bg-accent-well text-accent' : 'text-quiet hover:bg-well hover:text-ink'}`
}
