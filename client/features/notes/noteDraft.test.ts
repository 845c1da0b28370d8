import { describe, expect, it } from 'vitest'
import type { Saved } from '../../../model/api/saved.ts'
import { draftOf, emptyDraft, isUnsaved, learnedBy, parseDraft } from './noteDraft.ts'

const note: Extract<Saved, { kind: 'note' }> = {
  id: 'n1',
  kind: 'note',
  name: 'Anu',
  version: 2,
  by: '',
  createdAt: '2025-11-29T10:00:00.000Z',
  updatedAt: '2025-11-29T11:00:00.000Z',
  content: { text: 'She met him.', citations: [] },
}
const saved = { id: 'n1', version: 2, name: 'Anu', text: 'She met him.' }

describe('the draft of a note', () => {
  it('keeps what was written while it was being saved', () => {
    const sent = { name: 'Anu ', text: 'She met him.', saved: null }
    const now = { ...sent, text: 'She met him. Then' }
    const after = { ...now, ...learnedBy(now, sent, note) }
    expect(after).toEqual({ name: 'Anu ', text: 'She met him. Then', saved })
    expect(isUnsaved(after)).toBe(true)
  })

  it('is saved when only the spaces around its name differ', () => {
    expect(isUnsaved({ name: 'Anu ', text: 'She met him.', saved })).toBe(false)
    expect(isUnsaved({ name: 'Anu T', text: 'She met him.', saved })).toBe(true)
    expect([emptyDraft, draftOf(note)].map(isUnsaved)).toEqual([false, false])
  })

  it('learns nothing of a note that it is no longer', () => {
    const other = { name: 'B', text: 'b', saved: { ...saved, id: 'n2' } }
    expect(learnedBy(other, { name: 'Anu', text: 'She met him.', saved: null }, note)).toEqual({})
  })

  it('is read as this browser kept it, and anew where that is none', () => {
    expect(parseDraft(JSON.stringify(draftOf(note)))).toEqual(draftOf(note))
    expect([null, 'broken', '{"name": 1}'].map(parseDraft)).toEqual([emptyDraft, emptyDraft, emptyDraft])
  })
})
