import { create } from 'zustand'
import { remember, remembered } from '../../app/remembered.ts'

const seenKey = 'dramatis.tour'

type Tour = {
  /** The step shown; null while no tour is under way. */
  step: number | null
  /** Whether it is offered. */
  isOffered: boolean
  go: (step: number) => void
  end: () => void
}

/** The first-run tour, wherever it was started from. */
export const useTour = create<Tour>((set) => ({
  step: null,
  isOffered: remembered(seenKey) === null,
  go: (step) => set({ step, isOffered: false }),
  end: () => {
    remember(seenKey, new Date().toISOString())
    set({ step: null, isOffered: false })
  },
}))
