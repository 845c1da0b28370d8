import { create } from 'zustand'

export type Shelf = 'views' | 'notes'

/** Which shelf of the room is in front. */
export const useShelf = create<{ shelf: Shelf; turnTo: (shelf: Shelf) => void }>((set) => ({
  shelf: 'views',
  turnTo: (shelf) => set({ shelf }),
}))
