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

/** Something the reader should know about what was just done: what went wrong, or what was left out. */
export type Notice = {
  tone: 'trouble' | 'news'
  message: string
  /** A way on: what its button says and does. */
  offer?: { words: string; act: () => void }
}

export const useNotice = create<{ notice: Notice | null; say: (notice: Notice | null) => void }>((set) => ({
  notice: null,
  say: (notice) => set({ notice }),
}))

/** Starts something that asks the server; tells the reader what it answers, or that it failed. */
export function attempt(work: Promise<string | Notice | null | void>): void {
  work.then(
    (message) => {
      if (typeof message === 'string') useNotice.getState().say({ tone: 'news', message })
      else if (typeof message === 'object' && message !== null) useNotice.getState().say(message)
    },
    (error: unknown) => useNotice.getState().say({ tone: 'trouble', message: messageOf(error) }),
  )
}
