import { create } from 'zustand'

/** Whether the dialog that shares and exports is open, wherever it was opened from. */
export const useShare = create<{ isOpen: boolean; open: () => void; close: () => void }>((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}))
