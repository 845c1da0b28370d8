import { useState } from 'react'
import type { Panel } from './navigation.ts'

/** How high the panel stands on a phone, where it shares the screen with the graph; the lowest first. */
const heights = [
  { name: 'low', panel: 'max-md:h-[6.75rem]', graph: 'max-md:mb-[6.75rem]' },
  { name: 'half', panel: 'max-md:h-[42dvh]', graph: 'max-md:mb-[42dvh]' },
  { name: 'tall', panel: 'max-md:h-[calc(100dvh-10.75rem)]', graph: 'max-md:mb-[42dvh]' },
] as const
type HeightName = (typeof heights)[number]['name']

/** The classes for the panel and for the graph above it, and the ways to another height; null at the ends. */
export type PanelHeight = {
  panel: string
  graph: string
  larger: (() => void) | null
  smaller: (() => void) | null
}

/**
 * The height of the panel on a phone. A room is to read and type in, so it opens tall; the strip of time and the graph above
 * it need the room of the panel, so it makes way when the strip is opened.
 */
export function usePanelHeight(open: Panel, hasTime: boolean): PanelHeight {
  // What is chosen for one room is not for the next.
  const where = open.kind === 'room' ? open.room : open.kind
  const [chosen, choose] = useState<{ where: string; name: HeightName } | null>(
    hasTime && open.kind === 'home' ? { where, name: 'low' } : null,
  )
  const [hadTime, setHadTime] = useState(hasTime)
  if (hasTime !== hadTime) {
    setHadTime(hasTime)
    choose(hasTime ? { where, name: 'low' } : null)
  }
  const name = chosen?.where === where ? chosen.name : open.kind === 'room' ? 'tall' : 'half'
  const index = heights.findIndex((height) => height.name === name)
  const { panel, graph } = heights[index] ?? heights[1]
  const wayTo = (next: number) => {
    const height = heights[next]
    return height === undefined ? null : () => choose({ where, name: height.name })
  }
  return { panel, graph, larger: wayTo(index + 1), smaller: wayTo(index - 1) }
}
