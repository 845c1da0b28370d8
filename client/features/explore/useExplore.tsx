import { createContext, use } from 'react'
import { create } from 'zustand'
import { useStore } from 'zustand'
import type { Snapshot } from '../../graph/explorer.ts'
import { messageOf } from '../../../model/failure.ts'
import type { Explore } from './explore.ts'

export const ExploreContext = createContext<Explore | null>(null)

/** What the reader can do with the drawing. */
export function useExplore(): Explore {
  const explore = use(ExploreContext)
  if (explore === null) throw new Error('useExplore needs an ExploreContext')
  return explore
}

/** A part of what is known about the drawing; the component is drawn anew when that part changes. */
export function useSnapshot<Part>(select: (snapshot: Snapshot) => Part): Part {
  return useStore(useExplore().explorer.store, select)
}

/** The last thing that went wrong while the drawing was changed. */
export const useTrouble = create<{ message: string | null; say: (message: string | null) => void }>(
  (set) => ({
    message: null,
    say: (message) => set({ message }),
  }),
)

/** Starts something that asks the server, and tells the reader when it fails. */
export function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => useTrouble.getState().say(messageOf(error)))
}
