import { create } from 'zustand'
import { remember, remembered } from '../../app/remembered.ts'
import type { Citation } from '../cite/citation.ts'
import { parseDraft } from './noteDraft.ts'
import type { NoteDraft } from './noteDraft.ts'
import { withCitation } from './noteText.ts'

const storageKey = 'dramatis.note'

/** The one note that is being written. The browser keeps it, so that a reload or a crash loses nothing. */
export const useDraft = create<{ draft: NoteDraft; write: (change: Partial<NoteDraft>) => void }>(
  (set, get) => {
    // The same note may be open in two windows: the later words count in both.
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key === storageKey) set({ draft: parseDraft(newValue) })
    })
    return {
      draft: parseDraft(remembered(storageKey)),
      write: (change) => {
        const draft = { ...get().draft, ...change }
        remember(storageKey, JSON.stringify(draft))
        set({ draft })
      },
    }
  },
)

/** Takes a quote with its source into the note that is being written. */
export function addToDraft(citation: Citation): void {
  const { draft, write } = useDraft.getState()
  write({ text: withCitation(draft.text, citation, window.location.origin) })
}
