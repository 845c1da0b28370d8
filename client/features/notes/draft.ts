import { z } from 'zod'
import { create } from 'zustand'
import type { Saved } from '../../../model/api/saved.ts'
import { remember, remembered } from '../../app/remembered.ts'
import type { Citation } from '../cite/citation.ts'
import { withCitation } from './noteText.ts'

const storageKey = 'dramatis.note'

/** The note being written, and which saved one it is (null: none yet), as it was saved last. */
const NoteDraft = z.object({
  name: z.string(),
  text: z.string(),
  saved: z.object({ id: z.string(), version: z.int(), name: z.string(), text: z.string() }).nullable(),
})
export type NoteDraft = z.infer<typeof NoteDraft>

export const emptyDraft: NoteDraft = { name: '', text: '', saved: null }

/** Whether there is something in a draft that is not saved. */
export function isUnsaved({ name, text, saved }: NoteDraft): boolean {
  return saved === null
    ? name.trim() !== '' || text.trim() !== ''
    : saved.name !== name || saved.text !== text
}

/** A saved note as a draft without changes. */
export function draftOf(note: Extract<Saved, { kind: 'note' }>): NoteDraft {
  const { id, version, name } = note
  const { text } = note.content
  return { name, text, saved: { id, version, name, text } }
}

/** The draft as this browser kept it; a text that is none counts as no draft. */
export function parseDraft(stored: string | null): NoteDraft {
  if (stored === null) return emptyDraft
  try {
    const draft = NoteDraft.safeParse(JSON.parse(stored))
    return draft.success ? draft.data : emptyDraft
  } catch {
    return emptyDraft
  }
}

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
