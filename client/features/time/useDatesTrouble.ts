import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useExplore, useNotice } from '../explore/useExplore.tsx'
import type { Notice } from '../explore/useExplore.tsx'

/**
 * Says that dates could not be read where no strip of time is open to say it: a window of time in force leaves no link in
 * sight until they are.
 */
export function useDatesTrouble(): void {
  const { dates } = useExplore()
  const unseen = useStore(dates.state, ({ trouble, isWatched }) => (isWatched ? null : trouble))
  useEffect(() => {
    if (unseen === null) return undefined
    const said: Notice = {
      tone: 'trouble',
      message: `The window of time shows no links whose dates could not be read: ${unseen}`,
      offer: { words: 'Try again', act: () => dates.retry() },
    }
    useNotice.getState().say(said)
    return () => {
      const { notice, say } = useNotice.getState()
      if (notice === said) say(null)
    }
  }, [dates, unseen])
}
