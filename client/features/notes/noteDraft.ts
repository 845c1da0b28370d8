import { z } from 'zod'
import type { Saved } from '../../../model/api/saved.ts'

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
    : saved.name !== name.trim() || saved.text !== text
}

/** A saved note as a draft without changes. */
export function draftOf(note: Extract<Saved, { kind: 'note' }>): NoteDraft {
  const { id, version, name } = note
  const { text } = note.content
  return { name, text, saved: { id, version, name, text } }
}

/**
 * What a draft learns when a note is saved: which one it is now, and what of it is saved. What was written since then stays,
 * and a draft that has become another note learns nothing. `sent` is the draft as it was sent.
 */
export function learnedBy(
  now: NoteDraft,
  sent: NoteDraft,
  note: Extract<Saved, { kind: 'note' }>,
): Partial<NoteDraft> {
  return now.saved?.id === sent.saved?.id ? { saved: draftOf(note).saved } : {}
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
